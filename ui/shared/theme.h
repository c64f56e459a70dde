#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;
class QLabel;

namespace ui {

struct Tokens
{
    QColor background, surface, sunken;
    QColor text, text2, text3;
    QColor line, border;
    QColor accent, onAccent, accentInk, accentSoft;
    QColor ok, okSoft, warn, warnSoft, bad, badSoft;
    QColor live, onLive, onLive2;
    QColor urgent, onUrgent; // rings, came back: nothing else on the screen is this loud
    QColor rail, onRail, onRailActive, railActive;
    QColor focus;
    QColor chart1, chart2, chart3;
};

// Label is for what stands under or beside something (regular), Heading for the small bold words
// above it.
enum class Type { Hero, Title, Strip, Item, Body, Label, Keycap, Code, Heading };
enum class Ink { Text, Text2, Text3, Accent, Ok, Warn, Bad, OnLive, OnLive2, OnRail, OnUrgent };

// Colours, letters and distances: the one source of how everything looks. Widgets are given it and
// follow `changed`. Text grows 1:1 with the factor, distances less.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QFont font(Type type) const;
    [[nodiscard]] int space(int base) const;                 // device-independent pixels at 100 %
    [[nodiscard]] double factor() const { return m_factor; } // 1.0 to 2.0
    void setFactor(double factor);
    // Text this large leaves no room for everything: one column, short heads.
    [[nodiscard]] bool isLarge() const { return m_factor >= 1.5; }

    // Palette, style, font and style sheet of the whole program; again on every change.
    void dress(QApplication &application);
    // Letters and colour of a label, now and after every change.
    void dress(QLabel &label, Type type, Ink ink = Ink::Text) const;

Q_SIGNALS:
    void changed();

private:
    void paint(QApplication &application) const;

    Tokens m_tokens;
    double m_factor = 1.0;
    bool m_isWorn = false; // the program follows our changes
};

} // namespace ui
