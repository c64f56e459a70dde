#pragma once

#include "ui/shared/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;
class QLabel;

namespace ui {

// Label is for what stands under or beside something (regular), Heading for the small bold words
// above it.
enum class Type { Hero, Title, Strip, Item, Body, Label, Keycap, Code, Heading };
enum class Ink { Text, Text2, Text3, Accent, Ok, Warn, Bad, OnLive, OnLive2, OnRail, OnUrgent };

enum class Colours { System, Light, Dark, HighContrast };
enum class Letters { Usual, Legible }; // the second for whoever reads with difficulty

// Colours, letters and distances: the one source of how everything looks. Widgets are given it and
// follow `changed`. Text grows 1:1 with the factor, distances less.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] const Tokens &tokens() const { return tokensOf(scheme()); }
    [[nodiscard]] const RowTokens &row(bool isSelected) const;
    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] Colours colours() const { return m_colours; }
    void setColours(Colours colours);
    // What Colours::System means now.
    void setSystemScheme(Scheme scheme);
    [[nodiscard]] Letters letters() const { return m_letters; }
    void setLetters(Letters letters);
    [[nodiscard]] static bool hasLetters(Letters letters); // on this machine
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
    void change();

    Colours m_colours = Colours::System;
    Scheme m_systemScheme = Scheme::Light;
    Letters m_letters = Letters::Usual;
    double m_factor = 1.0;
    QApplication *m_application = nullptr; // follows our changes
};

} // namespace ui
