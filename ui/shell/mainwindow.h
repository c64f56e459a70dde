#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/actions.h"
#include "ui/shell/emergencysheet.h"
#include "ui/shell/place.h"
#include "ui/shell/views.h"

#include <QHash>
#include <QMainWindow>

#include <optional>

class QStatusBar;

namespace ui {

class ActionList;
class Areas;
class Header;
class KeyLine;
class LastLine;
class Pages;
class Rail;
class Strip;
class TroubleLine;

// The window: rail, header, strip, line of trouble, one place, what happened last, keys. It makes
// no decision; each place is built by whoever composes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Before sign-in the window shows only this page.
    void showAlone(QWidget &page);
    void addPlace(Place place, QWidget &widget);
    void showPlaces(const QList<Place> &places); // those of this person's role; the first is shown

    // The focus goes to `start` in it; without one, where it was when the person left.
    void go(Place place, QWidget *start = nullptr);
    [[nodiscard]] Place place() const { return m_place; }
    void show(const HeaderView &view);
    void show(const StripView &view);
    void show(const std::optional<TroubleView> &trouble);
    void show(const EmergencyView &view); // kept ready, opened or not
    using QMainWindow::show;
    void showCount(Place place, int count); // 0: no badge
    void showLast(const QString &text);     // what just happened; stays until something else does
    void showKeys(const QList<std::pair<Act, QString>> &keys);
    void openActionList(); // F1
    void openEmergencySheet();
    void focusNextArea();
    void focusPreviousArea();
    void focusStrip(); // Alt+0
    void focusPlace(); // where in it the focus was last
    // It lies beside the rail, not below it, so it is not the one QMainWindow knows.
    [[nodiscard]] QStatusBar *statusBar() const { return m_bar; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }

Q_SIGNALS:
    void placeChanged(ui::Place place);
    void keyPressed(); // any: idle announcements wait
    void closeAsked(); // the window stays until the program ends

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void arrange();
    void showKeys(); // as they are now
    [[nodiscard]] QRect belowStrip() const;
    void goBy(qsizetype step);
    void setShellVisible(bool isVisible);
    void retranslate();
    void showTitle();
    void setAreas();

    Theme &m_theme;
    Actions *m_actions;
    Rail *m_rail;
    Header *m_header;
    Strip *m_strip;
    TroubleLine *m_trouble;
    Pages *m_pages;
    QStatusBar *m_bar;
    LastLine *m_last;
    KeyLine *m_keyLine;
    ActionList *m_actionList;
    EmergencySheet *m_emergency;
    Areas *m_areas;
    QHash<Place, QWidget *> m_places;
    QHash<Place, int> m_counts;
    QList<Place> m_shown;
    Place m_place = Place::Queue;
    QWidget *m_alone = nullptr;
};

} // namespace ui
