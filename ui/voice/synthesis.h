#pragma once

#include "ui/voice/sound.h"
#include "ui/voice/speaker.h"

#include <QProcess>

namespace ui {

// Makes sound of text with the program espeak-ng. Run, not linked: its licence stays its own, a
// fault of it ends nothing but one sentence, and to break off is to end a process. The text goes
// in by standard input: arguments can be read by everybody on the machine.
class Synthesis : public QObject
{
    Q_OBJECT

public:
    explicit Synthesis(QObject *parent = nullptr);
    ~Synthesis() override;

    [[nodiscard]] static QStringList arguments(const Utterance &utterance);
    void begin(const Utterance &utterance); // what is being made is dropped
    void drop();

Q_SIGNALS:
    void made(const ui::Sound &sound);
    void failed();

private:
    void finish(QProcess &process);

    QProcess *m_process = nullptr;
};

} // namespace ui
