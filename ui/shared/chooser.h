#pragma once

#include "core/words/sentences.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QListWidget>

#include <functional>
#include <optional>

namespace ui {

// A field that finds one of many by a few letters. While it is used its hits lie over what is
// below, so nothing changes place; Enter takes the marked one, arrows move the mark, Esc leaves
// everything as it was.
class Chooser : public QLineEdit
{
    Q_OBJECT

public:
    explicit Chooser(const Theme &theme, QWidget *parent = nullptr);

    struct Entry
    {
        QString code;
        QString text;
        QString detail;                        // after the text, quieter; also searched
        QString state{};                       // after both, and not searched: it changes by itself
        std::optional<words::Sentence> said{}; // when it is marked; none: what is shown
    };
    enum class AfterChoice { ShowIt, Empty };
    // What may be picked though it is not among the entries: made of what is typed, before them.
    enum class Hits { None, Some }; // among the entries
    using Make = std::function<QList<Entry>(const QString &typed, Hits hits)>;
    // Each word typed begins some word of the text: "ri iv" finds "Rimborsi, IVA".
    [[nodiscard]] static bool matches(const QString &text, const QString &typed);
    void setMaker(Make make) { m_make = std::move(make); }
    void setAfterChoice(AfterChoice after) { m_after = after; }
    void setEntries(const QList<Entry> &entries); // the order in which hits are offered
    void choose(const QString &code);             // without a signal
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void open(); // all entries, the first marked

Q_SIGNALS:
    void picked(const QString &code);
    void pickedOtherwise(const QString &code);  // with Shift
    void marked(const QString &text);           // to be heard: the focus stays in the field
    void rowMarked(const words::Sentence &row); // the same of an entry with a sentence of its own
    void left();                                // by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(const QString &text);
    void mark(int row);
    void place();
    enum class Manner { Usual, Otherwise };
    void pick(Manner manner);
    void append(const Entry &entry);
    void restore();

    QListWidget *m_hits;
    QList<Entry> m_entries;
    QList<Entry> m_shown; // among the hits
    QString m_chosen;
    QString m_marked; // the last that was told
    Make m_make;
    AfterChoice m_after = AfterChoice::ShowIt;
};

} // namespace ui
