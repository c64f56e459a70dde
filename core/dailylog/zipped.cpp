#include "core/dailylog/zipped.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace dailylog {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

// Of every file within: when it was written would make each time another file of the same day.
constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1; // as MS-DOS wrote dates

// `files` outlive the archive: it reads them when it is closed.
bool add(zip_t *archive, const ZippedFile &file)
{
    auto *content = zip_source_buffer(archive, file.content.constData(),
                                      static_cast<zip_uint64_t>(file.content.size()), 0);
    const auto index = content ? zip_file_add(archive, file.name, content, ZIP_FL_ENC_UTF_8) : -1;
    if (content && index < 0)
        zip_source_free(content);
    if (index < 0)
        return false;
    const auto compression = file.packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, compression, 0) == 0
           && zip_file_set_dostime(archive, place, 0, firstOfJanuary1980, 0) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t state;
    if (zip_source_stat(source, &state) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(state.size), Qt::Uninitialized);
    const auto read = zip_source_read(source, bytes.data(), state.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipped(const QList<ZippedFile> &files)
{
    const auto failed = [] {
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable,
                             u"no memory for an archive"_s, {u"zip"_s});
    };
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(
        zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    if (!target)
        return failed();
    auto *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr);
    if (!archive)
        return failed();
    zip_source_keep(target.get()); // closing the archive lets go of one
    const bool isWhole = std::all_of(
        files.cbegin(), files.cend(),
        [archive](const ZippedFile &file) { return add(archive, file); });
    if (!isWhole || zip_close(archive) != 0) {
        zip_discard(archive);
        return failed();
    }
    auto bytes = contentOf(target.get());
    return bytes.isEmpty() ? Result<QByteArray>(failed()) : bytes;
}

} // namespace dailylog
