#pragma once

#include <QThread>

namespace ui {

// Where sound is made and played. Whatever lives in it ends with it.
class SoundThread
{
public:
    SoundThread() { m_thread.start(); }
    ~SoundThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    SoundThread(const SoundThread &) = delete;
    SoundThread &operator=(const SoundThread &) = delete;

    // The thread's from now on: it is spoken to by signals and queued calls only.
    template <class Worker> Worker *adopt(Worker *worker)
    {
        worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
        return worker;
    }

private:
    QThread m_thread;
};

} // namespace ui
