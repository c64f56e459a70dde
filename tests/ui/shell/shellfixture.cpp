#include "shellfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using ui::Act;
using ui::Place;

namespace {

ui::HeaderView header()
{
    return {u"Direzione provinciale di Trieste"_s,
            u"Aperto fino alle 13:00"_s,
            ui::Mood::Ok,
            u"lunedì 5 ottobre"_s,
            u"11:32"_s,
            u"Collegato"_s,
            true,
            u"Ada Prova · centralino"_s};
}

} // namespace

ui::StripView stripOf(ui::StripView::Mood mood)
{
    return {mood,
            {{u"Squilla 040 675 4111"_s, u"numero noto · terza chiamata"_s},
             {u"Rimborsi"_s, u"voce 3 del menu"_s},
             {u"3 squilli"_s, u"di 4"_s}},
            u"rispondi"_s,
            u"rifiuta"_s,
            u"sq 040 675 4111 Rimborsi 3a"_s};
}

ui::TroubleView trouble()
{
    return {u"La base dati non risponde dalle 11:29"_s, u"Le note restano qui."_s};
}

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QWidget *makePlace(const QString &name)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    auto *field = new QLineEdit;
    field->setObjectName(name + u"Field"_s);
    field->setAccessibleName(name);
    auto *note = new QPlainTextEdit;
    note->setObjectName(name + u"Note"_s);
    note->setAccessibleName(name + u" note"_s);
    note->setTabChangesFocus(true);
    column->addWidget(field);
    column->addWidget(note);
    return place;
}

void ShellFixture::initTestCase()
{
    m_theme.dress(*qApp);
}

void ShellFixture::init()
{
    m_theme.setFactor(1.0);
    m_theme.setLetters(ui::Letters::Usual);
    m_theme.setColours(ui::Colours::Light);
    m_window = std::make_unique<ui::MainWindow>(m_theme);
    m_window->resize(1280, 800);
    m_window->addPlace(Place::Queue, *makePlace(u"queue"_s));
    m_window->addPlace(Place::Call, *makePlace(u"call"_s));
    m_window->addPlace(Place::Monitoring, *makePlace(u"monitoring"_s));
    m_window->showPlaces({Place::Queue, Place::Call, Place::Monitoring});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShellFixture::cleanup()
{
    m_window.reset();
}

void ShellFixture::fillWindow()
{
    m_window->show(header());
    m_window->show(stripOf(ui::StripView::Mood::Urgent));
    m_window->show(trouble());
    m_window->showCount(Place::Queue, 12);
    m_window->showLast(u"Nessuna risposta, secondo tentativo di 3. Di nuovo dalle 12."_s);
    m_window->showKeys({{Act::Transfer, u"passa"_s}, {Act::Keys, u"tutti i tasti"_s}});
}
