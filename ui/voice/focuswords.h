#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QKeyEvent;
class QModelIndex;

namespace ui {

class OwnVoice;

// Has said what has the focus, the row that is chosen, the choice that is made and the word that
// is typed: what a screen reader would find there, by the same accessible names.
class FocusWords : public QObject
{
    Q_OBJECT

public:
    explicit FocusWords(OwnVoice &voice, QObject *parent = nullptr);

    struct Words
    {
        QString text;
        QString discreet; // where others may listen
        friend bool operator==(const Words &, const Words &) = default;
    };
    [[nodiscard]] static Words of(QWidget &widget);
    [[nodiscard]] static Words of(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void say(const Words &words);
    void listen(const QKeyEvent &key);

    OwnVoice &m_voice;
    QPointer<QWidget> m_focus;
    QMetaObject::Connection m_moves;
    QString m_word; // being typed
};

} // namespace ui
