#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

// The areas F6 walks through, in reading order. Each remembers where in it the focus was.
class Areas : public QObject
{
    Q_OBJECT

public:
    explicit Areas(QObject *parent = nullptr);

    void set(const QList<QWidget *> &areas);
    void next();
    void previous();
    void enter(QWidget &area);
    // Tab: the areas in their order, in each its own. False: the focus is in none of them.
    enum class Direction { Forwards, Backwards };
    bool tab(Direction direction);
    void remember(
        QWidget *focused); // by itself, but for what had the focus before its area was set

private:
    void walk(Direction direction);
    [[nodiscard]] QWidget *areaOf(const QWidget *widget) const;

    QList<QWidget *> m_areas;
    QHash<QWidget *, QPointer<QWidget>> m_lastFocus;
};

} // namespace ui
