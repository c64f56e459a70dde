#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A catalogue that lags behind would show English, or nothing, without a word.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsFinished_data();
    void catalogueIsFinished();
    void catalogueHoldsWhatIsSaid_data();
    void catalogueHoldsWhatIsSaid();
    void contextsAreWhole();

private:
    void catalogues();
    [[nodiscard]] static QByteArray contents(const QString &path);

    QString m_folder = QStringLiteral(SOURCE_FOLDER "/translations/");
};

void TranslationsTest::catalogues()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Italian") << u"richiamate_it.ts"_s;
    QTest::newRow("German") << u"richiamate_de.ts"_s;
    QTest::newRow("French") << u"richiamate_fr.ts"_s;
    QTest::newRow("Slovene") << u"richiamate_sl.ts"_s;
    QTest::newRow("English plurals") << u"richiamate_en.ts"_s;
}

QByteArray TranslationsTest::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TranslationsTest::catalogueIsFinished_data()
{
    catalogues();
}

void TranslationsTest::catalogueIsFinished()
{
    QFETCH(QString, name);
    const auto text = contents(m_folder + name);
    QVERIFY(text.contains("<translation>"));
    for (const char *fault : {"type=\"unfinished\"", "type=\"vanished\"", "type=\"obsolete\"",
                              "<translation></translation>", "<translation/>",
                              "<numerusform></numerusform>", "<numerusform/>"})
        QVERIFY2(!text.contains(fault), fault);
}

void TranslationsTest::catalogueHoldsWhatIsSaid_data()
{
    catalogues();
}

// Brought up to date, the catalogues stay as they are.
void TranslationsTest::catalogueHoldsWhatIsSaid()
{
    QFETCH(QString, name);
    const QTemporaryDir copies;
    QVERIFY(copies.isValid());
    for (const auto &copy : {u"richiamate_it.ts"_s, u"richiamate_de.ts"_s, u"richiamate_fr.ts"_s,
                             u"richiamate_sl.ts"_s, u"richiamate_en.ts"_s})
        QVERIFY(QFile::copy(m_folder + copy, copies.filePath(copy)));
    QProcess update;
    update.start(m_folder + u"update.sh"_s, {QStringLiteral(LUPDATE_PROGRAM), copies.path()});
    QVERIFY2(update.waitForFinished(60000), qPrintable(update.errorString()));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());

    const auto before = contents(m_folder + name).split('\n');
    const auto after = contents(copies.filePath(name)).split('\n');
    for (qsizetype line = 0; line < after.size(); ++line)
        QCOMPARE(after[line], before.value(line));
    QCOMPARE(before.size(), after.size());
}

// A class without its namespace would be looked for, and never found, under another name.
void TranslationsTest::contextsAreWhole()
{
    const QStringList ofWords{u"configuration"_s, u"braille"_s, u"error"_s,   u"log"_s,
                              u"opening"_s,       u"outcome"_s, u"problem"_s, u"routing"_s,
                              u"sentence"_s,      u"figure"_s,  u"form"_s};
    const QRegularExpression name(u"<name>([^<]*)</name>"_s);
    const auto text = QString::fromUtf8(contents(m_folder + u"richiamate_it.ts"_s));
    auto found = name.globalMatch(text);
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const auto context = found.next().captured(1);
        QVERIFY2(ofWords.contains(context) || context.contains("::"_L1), qPrintable(context));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
