#include "tests/architecture/includelaw.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

const QString standardLibrary = u"standard library"_s;

bool covers(const QString &folder, const QString &inner)
{
    return inner == folder || inner.startsWith(folder + u'/');
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

base::Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::Error::Kind::NotFound, base::Reason::FileNotReadable,
                             path + ": "_L1 + file.errorString(), {path});
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString Violation::text() const
{
    return u"%1:%2: %3"_s.arg(file).arg(line).arg(why);
}

IncludeLaw::IncludeLaw(QList<Rule> rules)
    : m_rules(std::move(rules)), m_qtHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath)),
      m_qtModules(QDir(m_qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs))
{
}

base::Result<IncludeLaw> IncludeLaw::read(const QString &file)
{
    const auto text = textOf(file);
    if (!text)
        return tl::unexpected(text.error());
    QList<Rule> rules;
    for (const auto &line : text->split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = line.split(u'|');
        if (parts.size() != 3) {
            return base::failure(base::Error::Kind::Invalid, base::Reason::BadValue,
                                 u"three parts expected: %1"_s.arg(line), {line});
        }
        rules.append({parts[0].trimmed(), parts[1].simplified().split(u' ', Qt::SkipEmptyParts),
                      parts[2].simplified().split(u' ', Qt::SkipEmptyParts)});
    }
    return IncludeLaw(rules);
}

QStringList IncludeLaw::sources(const QString &root)
{
    QStringList found;
    for (const auto &top : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator files(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(QDir(root).relativeFilePath(files.next()));
    }
    found.sort();
    return found;
}

QList<Violation> IncludeLaw::check(const QString &root) const
{
    static const QRegularExpression directive(
        uR"(^\s*#\s*(?:include|import)\s*(.*?)\s*(?://.*)?$)"_s);
    QList<Violation> violations;
    for (const auto &file : sources(root)) {
        const auto text = textOf(root + u'/' + file);
        if (!text) {
            violations.append({file, 0, text.error().detail});
            continue;
        }
        int line = 0;
        for (const auto &source : text->split(u'\n')) {
            ++line;
            const auto match = directive.match(source);
            const auto why = match.hasMatch() ? objection(file, match.captured(1)) : QString();
            if (!why.isEmpty())
                violations.append({file, line, why});
        }
    }
    return violations;
}

const Rule *IncludeLaw::ruleFor(const QString &folder) const
{
    const auto rule = std::find_if(
        m_rules.begin(), m_rules.end(),
        [&folder](const Rule &candidate) { return covers(candidate.folder, folder); });
    return rule == m_rules.end() ? nullptr : &*rule;
}

// Empty when the law allows it.
QString IncludeLaw::objection(const QString &file, const QString &include) const
{
    const auto *rule = ruleFor(folderOf(file));
    if (rule == nullptr)
        return u"folder %1 has no line in modules.cmake"_s.arg(folderOf(file));
    const auto name = include.mid(1, include.size() - 2);
    if (include.startsWith(u'"') && include.endsWith(u'"'))
        return objectionToOurs(*rule, name);
    if (include.startsWith(u'<') && include.endsWith(u'>'))
        return objectionToLibrary(*rule, file, name);
    return u"include of %1 cannot be judged"_s.arg(include);
}

QString IncludeLaw::objectionToOurs(const Rule &rule, const QString &path) const
{
    const auto folder = folderOf(path);
    if (folder.isEmpty() && path.endsWith(".moc"_L1))
        return {};
    if (path.contains("../"_L1) || ruleFor(folder) == nullptr)
        return u"\"%1\" does not begin at the root in a known folder"_s.arg(path);
    const bool isAllowed = covers(rule.folder, folder)
                           || std::any_of(rule.folders.begin(), rule.folders.end(),
                                          [&folder](const QString &allowed) {
                                              return covers(allowed, folder);
                                          });
    return isAllowed ? QString() : u"%1 may not include \"%2\""_s.arg(rule.folder, path);
}

QString IncludeLaw::objectionToLibrary(const Rule &rule, const QString &file,
                                       const QString &header) const
{
    const auto library = libraryOf(header);
    const bool isAllowed = library == "QCoro"_L1
                               ? file.endsWith("_async.cpp"_L1) || file.endsWith("_async.h"_L1)
                               : library == standardLibrary || rule.libraries.contains(library);
    return isAllowed ? QString() : u"%1 may not use %2 (<%3>)"_s.arg(rule.folder, library, header);
}

QString IncludeLaw::libraryOf(const QString &header) const
{
    if (header.startsWith("qcoro"_L1, Qt::CaseInsensitive))
        return u"QCoro"_s;
    auto first = header.section(u'/', 0, 0);
    if (m_qtModules.contains(first))
        return first;
    for (const auto &module : m_qtModules) {
        if (QFileInfo::exists(m_qtHeaders + u'/' + module + u'/' + header))
            return module;
    }
    if (first != header
        && (first == "tl"_L1 || first == "phonenumbers"_L1 || first == "liblouis"_L1))
        return first;
    if (header == "zip.h"_L1)
        return u"zip"_s;
    static const QRegularExpression standardName(u"^[a-z_0-9]+$"_s);
    if (standardName.match(header).hasMatch())
        return standardLibrary;
    return header.endsWith(".h"_L1) ? u"system"_s : u"an unknown library"_s;
}

} // namespace architecture
