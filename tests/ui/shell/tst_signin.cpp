#include "ui/shared/theme.h"
#include "ui/signin/signinpage.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<ui::Seat> seats{
    {u"north"_s, u"Nord"_s, u"login1"_s, u"Ada Prova"_s, u"centralino"_s},
    {u"south"_s, u"Sud"_s, u"login2"_s, u"Ivo Prova"_s, u"centralino"_s},
    {u"north"_s, u"Nord"_s, u"login3"_s, u"Olga Prova"_s, u"funzionario"_s},
};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.dress(*qApp); }
    void init();
    void seatsAreGroupedAndRead();
    void keysAlone();
    void telephoneIsChosenByKeys();
    void voiceIsChosenByItsLetter();
    void languagesAreChosenByTheirNames();
    void enterWorksEverywhere();
    void busyAsksNothing();
    void errorIsSeenAndHeard();
    void noSeatsAskNothing();
    void allSeatsAreInSight();

private:
    ui::Theme m_theme;
    std::unique_ptr<ui::SignInPage> m_page;
    QListWidget *m_list = nullptr;
};

void TestSignIn::init()
{
    m_page = std::make_unique<ui::SignInPage>(m_theme);
    m_page->show(seats);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_list = m_page->findChild<QListWidget *>(u"seats"_s);
    m_list->setFocus();
}

void TestSignIn::seatsAreGroupedAndRead()
{
    QStringList rows;
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant sentence = m_list->item(row)->data(Qt::AccessibleTextRole);
        rows += sentence.isValid() ? sentence.toString() : m_list->item(row)->text();
    }
    const QStringList expected{u"Nord"_s, u"centralino, Ada Prova, Nord"_s,
                               u"funzionario, Olga Prova, Nord"_s, u"Sud"_s,
                               u"centralino, Ivo Prova, Sud"_s};
    QCOMPARE(rows, expected);
    QCOMPARE(m_list->currentRow(), 1);
}

void TestSignIn::keysAlone()
{
    qRegisterMetaType<ui::Seat>();
    QSignalSpy requested(m_page.get(), &ui::SignInPage::signInRequested);
    QTest::keyClick(m_list, Qt::Key_Down);
    QTest::keyClick(m_list, Qt::Key_Down); // over the next directorate's name
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    const auto seat = requested[0][0].value<ui::Seat>();
    QCOMPARE(seat.login, u"login2"_s);
    QCOMPARE(seat.service, u"south"_s);
}

// One stop of Tab, arrows from there; or the letter of each.
void TestSignIn::telephoneIsChosenByKeys()
{
    using desk::Telephone;
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    QCOMPARE(m_page->telephone(), Telephone::Exchange);
    press(Qt::Key_Tab);
    auto *exchange = m_page->findChild<QRadioButton *>(u"telephoneExchange"_s);
    QVERIFY(exchange->hasFocus());
    QCOMPARE(QAccessible::queryAccessibleInterface(exchange)->text(QAccessible::Name),
             u"Exchange"_s);
    QCOMPARE(
        QAccessible::queryAccessibleInterface(exchange->parentWidget())->text(QAccessible::Name),
        u"Telephone"_s);
    press(Qt::Key_Right);
    QCOMPARE(m_page->telephone(), Telephone::Softphone);
    press(Qt::Key_Down);
    QCOMPARE(m_page->telephone(), Telephone::Handset);
    for (int times = 0; times < 3; ++times) // over languages and voice
        press(Qt::Key_Tab);
    QVERIFY(m_page->findChild<QPushButton *>(u"sitDown"_s)->hasFocus());
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(m_page->telephone(), Telephone::Softphone);
    m_page->choose(Telephone::Exchange);
    QCOMPARE(m_page->telephone(), Telephone::Exchange);
}

void TestSignIn::voiceIsChosenByItsLetter()
{
    QSignalSpy requested(m_page.get(), &ui::SignInPage::voiceRequested);
    QTest::keyClick(m_page.get(), Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(requested, (QList<QVariantList>{{true}}));
    m_page->chooseVoice(false); // by another key
    QCOMPARE(requested.size(), 2);
    QVERIFY(!requested.constLast().constFirst().toBool());
}

// The chosen seat stays chosen: only its words change.
void TestSignIn::languagesAreChosenByTheirNames()
{
    QSignalSpy requested(m_page.get(), &ui::SignInPage::languageRequested);
    m_page->choose(u"it"_s);
    QCOMPARE(requested.size(), 1);
    QStringList names;
    for (const auto *button :
         m_page->findChild<QWidget *>(u"language"_s)->findChildren<QRadioButton *>())
        names += button->text();
    QCOMPARE(names, QStringList({u"Italiano"_s, u"Deutsch"_s, u"Français"_s, u"Slovenščina"_s,
                                 u"English"_s}));
    for (const double factor : {1.0, 2.0}) {
        m_theme.setFactor(factor);
        m_page->resize(1280, 800);
        QCoreApplication::processEvents();
        for (const auto *button : m_page->findChildren<QRadioButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    m_theme.setFactor(1.0);
    auto *italian = m_page->findChild<QRadioButton *>(u"language_it"_s);
    QCOMPARE(
        QAccessible::queryAccessibleInterface(italian->parentWidget())->text(QAccessible::Name),
        u"Language"_s);
    m_list->setCurrentRow(4);
    italian->setFocus();
    QTest::keyClick(italian, Qt::Key_Down);
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested[1][0].toString(), u"de"_s);
    m_page->show(seats);
    QCOMPARE(m_list->currentRow(), 4);
}

void TestSignIn::enterWorksEverywhere()
{
    QSignalSpy requested(m_page.get(), &ui::SignInPage::signInRequested);
    QTest::keyClick(m_page->findChild<QRadioButton *>(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QTest::keyClick(m_page->findChild<QPushButton *>(u"sitDown"_s), Qt::Key_Enter);
    QCOMPARE(requested.size(), 2);
    QTest::keyClick(m_page->findChild<QPushButton *>(u"sitDown"_s), Qt::Key_Space);
    QCOMPARE(requested.size(), 3);
}

void TestSignIn::busyAsksNothing()
{
    QSignalSpy requested(m_page.get(), &ui::SignInPage::signInRequested);
    auto *button = m_page->findChild<QPushButton *>(u"sitDown"_s);
    const QString before = button->accessibleName();
    m_page->showBusy(true);
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(requested.size(), 0);
    QVERIFY(button->accessibleName() != before);
    m_page->showBusy(false);
    QCOMPARE(button->accessibleName(), before);
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
}

void TestSignIn::errorIsSeenAndHeard()
{
    auto *button = m_page->findChild<QPushButton *>(u"sitDown"_s);
    m_page->showError(u"Il server non risponde."_s);
    QVERIFY(button->hasFocus());
    QCOMPARE(button->accessibleDescription(), u"Il server non risponde."_s);
    const auto isShown = [this](const QString &text) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    };
    QVERIFY(isShown(u"Il server non risponde."_s));
    m_page->showError({});
    QVERIFY(!isShown(u"Il server non risponde."_s));
    QCOMPARE(button->accessibleDescription(), u"Enter"_s);
}

void TestSignIn::noSeatsAskNothing()
{
    m_page->show(QList<ui::Seat>());
    QSignalSpy requested(m_page.get(), &ui::SignInPage::signInRequested);
    QTest::keyClick(m_page->findChild<QPushButton *>(u"sitDown"_s), Qt::Key_Return);
    QCOMPARE(requested.size(), 0);
}

void TestSignIn::allSeatsAreInSight()
{
    m_page->resize(1280, 800);
    const QListWidgetItem *last = m_list->item(m_list->count() - 1);
    QTRY_VERIFY(m_list->viewport()->rect().contains(m_list->visualItemRect(last)));
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
