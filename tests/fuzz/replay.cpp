// Gives a harness the kept corpus of its target: replay FOLDER. An input that breaks something ends
// the program at once, and the last line names it.

#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int count, char **arguments)
{
    const QDir folder(count == 2 ? QFile::decodeName(arguments[1]) : QString());
    const auto names = count == 2 ? folder.entryList(QDir::Files, QDir::Name) : QStringList();
    if (names.isEmpty()) {
        std::fprintf(stderr, "no corpus in \"%s\"\n", qPrintable(folder.path()));
        return 1;
    }
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(file.errorString()));
            return 1;
        }
        const auto input = file.readAll();
        std::fprintf(stderr, "%s\n", qPrintable(name));
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                               static_cast<size_t>(input.size()));
    }
    std::fprintf(stderr, "%lld inputs\n", static_cast<long long>(names.size()));
    return 0;
}
