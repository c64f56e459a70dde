#include "core/words/languages.h"
#include "core/words/words.h"
#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// Every language the program speaks, one after the other, without a restart.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_database.start()); }
    void theDeskGoesRound();

private:
    DeskDatabase m_database;
};

void LanguagesTest::theDeskGoesRound()
{
    QVERIFY(m_database.addCallback(u"+393120000001"_s));
    DeskAtHand desk({u"--service"_s, DeskDatabase::service(), u"--user"_s,
                     u"valdorata_operatore_1"_s, u"--role"_s, u"operator"_s, u"--handset"_s,
                     u"--language"_s, words::languages().constLast().code});
    QVERIFY2(desk.shows(u"rows"_s, u"1"_s), qPrintable(desk.errors()));
    for (const auto &language : words::languages()) {
        const words::Words words(language.code);
        desk.press(u"Ctrl+Shift+G"_s);
        QVERIFY2(desk.shows(u"last"_s, language.name + u'.'), desk.described().constData());
        QVERIFY2(desk.shows(u"title"_s, words.text("ui::Place", "Queue", {})),
                 desk.described().constData());
        QVERIFY2(desk.shows(u"next"_s, words.text("desk::Views", "Take the next", {})),
                 desk.described().constData());
        desk.press(u"F2"_s);
        QVERIFY2(desk.shows(u"last"_s, words.text("sentence", "Line free", {})),
                 desk.described().constData());
    }
    QVERIFY(desk.close());
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
