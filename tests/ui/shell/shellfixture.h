#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

ui::StripView stripOf(ui::StripView::Mood mood);
ui::TroubleView trouble();
QString nameOf(QWidget *widget); // for screen readers

// A window with three places, each with a field and a note, shown anew for every test.
class ShellFixture : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template <class Widget> [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void fillWindow();

    ui::Theme m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

[[nodiscard]] QWidget *makePlace(const QString &name);
