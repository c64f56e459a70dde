#include "tests/architecture/includelaw.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using architecture::IncludeLaw;
using architecture::Violation;
using namespace Qt::StringLiterals;

class TestIncludeLaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sourcesKeepTheLaw();
    void arrowsPointOneWay();
    void plantedIncludeIsFound_data();
    void plantedIncludeIsFound();
    void allowedIncludePasses_data();
    void allowedIncludePasses();

private:
    void copySources(const QString &target);

    std::optional<IncludeLaw> m_law;
    QString m_root = QStringLiteral(SOURCE_FOLDER);
};

void TestIncludeLaw::initTestCase()
{
    const auto law = IncludeLaw::read(QStringLiteral(MODULES_FILE));
    QVERIFY2(law, law ? "" : qPrintable(law.error().detail));
    m_law = *law;
    QVERIFY(m_law->rules().size() > 10);
    QVERIFY(IncludeLaw::sources(m_root).contains("core/base/result.h"_L1));
}

void TestIncludeLaw::sourcesKeepTheLaw()
{
    QStringList found;
    for (const auto &violation : m_law->check(m_root))
        found.append(violation.text());
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestIncludeLaw::arrowsPointOneWay()
{
    QStringList above;
    for (const auto &rule : m_law->rules()) {
        for (const auto &folder : rule.folders) {
            const bool isAbove = above.contains(folder) || folder == "core"_L1;
            QVERIFY2(isAbove, qPrintable(u"%1 -> %2"_s.arg(rule.folder, folder)));
        }
        above.append(rule.folder);
    }
}

void TestIncludeLaw::copySources(const QString &target)
{
    for (const auto &file : IncludeLaw::sources(m_root)) {
        QVERIFY(QDir(target).mkpath(QFileInfo(file).path()));
        QVERIFY(QFile::copy(m_root + u'/' + file, target + u'/' + file));
    }
}

void TestIncludeLaw::plantedIncludeIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &file, const QString &include,
                        const QString &why) { QTest::newRow(name) << file << include << why; };

    row("a widget in core", u"core/base/planted.cpp"_s, u"#include <QWidget>"_s,
        u"core/base may not use QtWidgets (<QWidget>)"_s);
    row("a module by its folder", u"core/words/planted.h"_s, u"#include <QtGui/QFont>"_s,
        u"core/words may not use QtGui (<QtGui/QFont>)"_s);
    row("a database in a rule", u"core/routing/planted.cpp"_s, u"#include <QSqlQuery>"_s,
        u"core/routing may not use QtSql (<QSqlQuery>)"_s);
    row("the network in the store", u"core/store/planted.cpp"_s,
        u"  #  include <QTcpSocket> // why not"_s,
        u"core/store may not use QtNetwork (<QTcpSocket>)"_s);
    row("the store in paper", u"ui/paper/planted.cpp"_s, u"#include \"core/store/connection.h\""_s,
        u"ui/paper may not include \"core/store/connection.h\""_s);
    row("against the order in core", u"core/calendar/planted.h"_s,
        u"#include \"core/offices/directorate.h\""_s,
        u"core/calendar may not include \"core/offices/directorate.h\""_s);
    row("core looks at a screen", u"core/dailylog/planted.cpp"_s,
        u"#include \"ui/paper/logpaper.h\""_s,
        u"core/dailylog may not include \"ui/paper/logpaper.h\""_s);
    row("one program in another", u"app/intake/planted.cpp"_s, u"#include \"app/admin/local.h\""_s,
        u"app/intake may not include \"app/admin/local.h\""_s);
    row("coroutine outside its file", u"core/store/planted.cpp"_s, u"#include <QCoroTask>"_s,
        u"core/store may not use QCoro (<QCoroTask>)"_s);
    row("telephone numbers elsewhere", u"core/offices/planted.cpp"_s,
        u"#include <phonenumbers/phonenumberutil.h>"_s,
        u"core/offices may not use phonenumbers (<phonenumbers/phonenumberutil.h>)"_s);
    row("archives elsewhere", u"ui/paper/planted.cpp"_s, u"#include <zip.h>"_s,
        u"ui/paper may not use zip (<zip.h>)"_s);
    row("the system in core", u"core/base/planted.cpp"_s, u"#include <unistd.h>"_s,
        u"core/base may not use system (<unistd.h>)"_s);
    row("unknown library", u"core/base/planted.cpp"_s, u"#include <boost/optional.hpp>"_s,
        u"core/base may not use an unknown library (<boost/optional.hpp>)"_s);
    row("not from the root", u"core/base/planted.cpp"_s, u"#include \"result.h\""_s,
        u"\"result.h\" does not begin at the root in a known folder"_s);
    row("a way round", u"core/base/planted.cpp"_s, u"#include \"core/base/../store/rows.h\""_s,
        u"\"core/base/../store/rows.h\" does not begin at the root in a known folder"_s);
    row("by macro", u"core/base/planted.cpp"_s, u"#include HEADER"_s,
        u"include of HEADER cannot be judged"_s);
    row("a folder without a line", u"core/novelty/planted.cpp"_s, u"#include <QString>"_s,
        u"folder core/novelty has no line in modules.cmake"_s);
}

void TestIncludeLaw::plantedIncludeIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(QString, why);
    const QTemporaryDir copy;
    QVERIFY(copy.isValid());
    copySources(copy.path());
    QVERIFY(QDir(copy.path()).mkpath(QFileInfo(file).path()));
    QFile planted(copy.filePath(file));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("// first line\n\n" + include.toUtf8() + "\n");
    planted.close();

    auto found = m_law->check(copy.path());
    // What else is wrong is said by sourcesKeepTheLaw.
    found.removeIf([&file](const Violation &other) { return other.file != file; });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().text(), u"%1:3: %2"_s.arg(file, why));
}

void TestIncludeLaw::allowedIncludePasses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::newRow("standard library") << u"core/base/planted.cpp"_s << u"#include <optional>"_s;
    QTest::newRow("Qt Core") << u"core/base/planted.cpp"_s << u"#include <QString>"_s;
    QTest::newRow("own folder") << u"core/store/planted.cpp"_s
                                << u"#include \"core/store/connection.h\""_s;
    QTest::newRow("Sql in the store") << u"core/store/planted.cpp"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("fonts on paper") << u"ui/paper/planted.cpp"_s << u"#include <QPainter>"_s;
    QTest::newRow("coroutine in its file")
        << u"core/store/planted_async.cpp"_s << u"#include <QCoroTask>"_s;
    QTest::newRow("folder below") << u"app/exchange/staff/planted.cpp"_s
                                  << u"#include \"core/base/result.h\""_s;
    QTest::newRow("moc") << u"core/base/planted.cpp"_s << u"#include \"planted.moc\""_s;
    QTest::newRow("in a comment") << u"core/base/planted.cpp"_s << u"// #include <QWidget>"_s;
}

void TestIncludeLaw::allowedIncludePasses()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QFileInfo(file).path()));
    QFile planted(folder.filePath(file));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write(include.toUtf8() + "\n");
    planted.close();
    QCOMPARE(IncludeLaw::sources(folder.path()), QStringList{file});
    const auto found = m_law->check(folder.path());
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().text()));
}

QTEST_GUILESS_MAIN(TestIncludeLaw)
#include "tst_includelaw.moc"
