#pragma once

#include "ui/preferences/preferences.h"

#include <QWidget>

#include <memory>

namespace ui {

// What a person prefers, changed at once and at any time: it asks nothing and holds nothing back.
// It shows what it is given and decides nothing.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    PreferencesPage(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);
    ~PreferencesPage() override;

    void show(const Preferences &preferences);
    using QWidget::show;
    void showDevice(const QString &name); // that the desk is heard in; empty: none

Q_SIGNALS:
    void changed(const ui::Preferences &preferences); // by the person
    void asked(ui::Act act);           // what an action of the desk does: faster, another device
    void noticed(const QString &text); // what came of a change that has no other word, to be said
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace ui
