#include "ui/preferences/preferencespage.h"

#include "ui/preferences/keyspanel.h"
#include "ui/preferences/orderpanel.h"
#include "ui/shared/choice.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/languagechoice.h"
#include "ui/shared/rows.h"
#include "ui/voice/earcons.h"

#include <QCheckBox>
#include <QKeyEvent>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QList<int> textSizes{100, 125, 150, 175, 200}; // percent

template <class Value> QList<int> numbers(std::initializer_list<Value> values)
{
    QList<int> list;
    for (const auto value : values)
        list.append(static_cast<int>(value));
    return list;
}

// A command line may have said another.
int nearestSize(int percent)
{
    return *std::min_element(textSizes.cbegin(), textSizes.cend(), [percent](int one, int other) {
        return std::abs(one - percent) < std::abs(other - percent);
    });
}

// "Sounds: a call rings" stands below a title: shown is what comes after the colon.
void nameSound(QCheckBox &box, const QString &action)
{
    box.setText(action.section(u": "_s, 1));
    box.setAccessibleName(action);
}

Act actOf(Earcon earcon)
{
    return static_cast<Act>(static_cast<int>(Act::SoundOfRing)
                            + static_cast<int>(Earcons::all().indexOf(earcon)));
}

} // namespace

class PreferencesPage::Content
{
public:
    Content(const Theme &theme, const Actions &actions, PreferencesPage &page);

    void addLook();
    void addTold();
    void addSound();
    void arrange();
    void alignTitles();
    void connectChoices();
    void connectSound();
    template <class Value> void set(Value Preferences::*field, const Value &value);
    void restore();
    void fill();
    void retranslate();
    void retranslateLook();
    void retranslateTold();
    void retranslateSound();
    void showDevice();

    PreferencesPage &page;
    const Theme &theme;
    const Actions &actions;
    Preferences shown;
    std::optional<Preferences> before; // all was put back to ours
    QString device;
    bool isTold = false; // set by the program, not by the person
    QVBoxLayout *column;
    QBoxLayout *head; // beside one another; with large letters one under the other
    QBoxLayout *rate;
    QBoxLayout *where;
    QLabel *title;
    KeyButton *back;
    KeyButton *defaults;
    Card *look;
    Choice *colours;
    Choice *textSize;
    Choice *letters;
    LanguageChoice *language;
    Card *told;
    QCheckBox *naming;
    QLabel *namingMeans;
    Choice *level;
    Choice *reading;
    OrderPanel *order;
    Card *sound;
    QCheckBox *voice;
    QLabel *voiceMeans;
    QLabel *speed;
    KeyButton *slower;
    KeyButton *faster;
    Choice *timbre;
    QLabel *deviceName;
    KeyButton *otherDevice;
    QCheckBox *headset;
    Choice *ear;
    QLabel *soundsTitle;
    QList<QCheckBox *> sounds;
    KeysPanel *keys;
};

PreferencesPage::Content::Content(const Theme &dress, const Actions &acts, PreferencesPage &owner)
    : page(owner), theme(dress), actions(acts), column(makeColumn(dress, 12)),
      title(makeLabel(dress, Type::Title)), back(new KeyButton(dress, KeyButton::Kind::Secondary)),
      defaults(new KeyButton(dress, KeyButton::Kind::Secondary)), look(new Card(dress)),
      colours(new Choice(
          dress, u"colours"_s,
          numbers({Colours::System, Colours::Light, Colours::Dark, Colours::HighContrast}))),
      textSize(new Choice(dress, u"textSize"_s, textSizes)),
      letters(new Choice(dress, u"letters"_s, numbers({Letters::Usual, Letters::Legible}))),
      language(new LanguageChoice(dress)), told(new Card(dress)), naming(new QCheckBox),
      namingMeans(makeText(dress, Type::Body, Ink::Text2)),
      level(new Choice(dress, u"level"_s,
                       numbers({Level::All, Level::Essential, Level::SoundsOnly}))),
      reading(new Choice(dress, u"reading"_s, numbers({ReadingStyle::Row, ReadingStyle::Cell}))),
      order(new OrderPanel(dress)), sound(new Card(dress)), voice(new QCheckBox),
      voiceMeans(makeText(dress, Type::Body, Ink::Text2)), speed(makeLabel(dress, Type::Body)),
      slower(new KeyButton(dress, KeyButton::Kind::Secondary)),
      faster(new KeyButton(dress, KeyButton::Kind::Secondary)),
      timbre(
          new Choice(dress, u"timbre"_s, numbers({Timbre::Usual, Timbre::Higher, Timbre::Lower}))),
      deviceName(makeText(dress, Type::Body)),
      otherDevice(new KeyButton(dress, KeyButton::Kind::Secondary)), headset(new QCheckBox),
      ear(new Choice(dress, u"ear"_s, numbers({Ear::Left, Ear::Right, Ear::Both}))),
      soundsTitle(makeText(dress, Type::Body, Ink::Text2)), keys(new KeysPanel(dress, acts))
{
    back->setObjectName(u"preferencesBack"_s);
    defaults->setObjectName(u"preferencesDefaults"_s);
    head = makeRow(dress, 12);
    head->addWidget(title, 1);
    head->addWidget(back);
    column->addLayout(head);
    addLook();
    addTold();
    addSound();
    column->addWidget(keys);
    column->addWidget(defaults, 0, Qt::AlignLeft); // not where the hands arrive
    column->addStretch(1);
    page.setLayout(column);
    connectChoices();
    connectSound();
}

void PreferencesPage::Content::addLook()
{
    for (QWidget *each : std::initializer_list<QWidget *>{colours, textSize, letters, language})
        look->body().addWidget(each);
    column->addWidget(look);
}

void PreferencesPage::Content::addTold()
{
    naming->setObjectName(u"nameFree"_s);
    for (QWidget *each :
         std::initializer_list<QWidget *>{naming, namingMeans, level, reading, order})
        told->body().addWidget(each);
    column->addWidget(told);
}

void PreferencesPage::Content::addSound()
{
    voice->setObjectName(u"ownVoice"_s);
    headset->setObjectName(u"headset"_s);
    slower->setObjectName(u"slower"_s);
    faster->setObjectName(u"faster"_s);
    otherDevice->setObjectName(u"otherDevice"_s);
    sound->body().addWidget(voice);
    sound->body().addWidget(voiceMeans);
    rate = makeRow(theme, 12);
    rate->addWidget(speed, 1);
    rate->addWidget(slower);
    rate->addWidget(faster);
    sound->body().addLayout(rate);
    sound->body().addWidget(timbre);
    where = makeRow(theme, 12);
    where->addWidget(deviceName, 1);
    where->addWidget(otherDevice);
    sound->body().addLayout(where);
    sound->body().addWidget(headset);
    sound->body().addWidget(ear);
    sound->body().addWidget(soundsTitle);
    for (qsizetype index = 0; index < Earcons::all().size(); ++index) {
        auto *box = new QCheckBox;
        box->setObjectName(u"sound_%1"_s.arg(index));
        sounds.append(box);
        sound->body().addWidget(box);
    }
    column->addWidget(sound);
}

// Everything under one another: whoever enlarges the letters scrolls in one direction only.
void PreferencesPage::Content::arrange()
{
    const int margin = theme.isLarge() ? 12 : 20;
    column->setContentsMargins(theme.space(margin), theme.space(12), theme.space(margin),
                               theme.space(14));
    for (auto *row : {head, rate, where})
        row->setDirection(theme.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    alignTitles();
}

// What is chosen from begins at one place in each card.
void PreferencesPage::Content::alignTitles()
{
    for (const auto &card :
         {QList<Choice *>{colours, textSize, letters}, {level, reading}, {timbre, ear}}) {
        int width = 0;
        for (const auto *each : card)
            width = std::max(width, each->titleWidth());
        for (auto *each : card)
            each->setTitleWidth(theme.isLarge() ? 0 : width);
    }
}

template <class Value>
void PreferencesPage::Content::set(Value Preferences::*field, const Value &value)
{
    if (isTold || shown.*field == value)
        return;
    before.reset();
    auto wanted = shown;
    wanted.*field = value;
    Q_EMIT page.changed(wanted);
}

void PreferencesPage::Content::connectChoices()
{
    QObject::connect(colours, &Choice::chosen, &page,
                     [this](int value) { set(&Preferences::colours, Colours(value)); });
    QObject::connect(textSize, &Choice::chosen, &page,
                     [this](int value) { set(&Preferences::textSize, value); });
    QObject::connect(letters, &Choice::chosen, &page,
                     [this](int value) { set(&Preferences::letters, Letters(value)); });
    QObject::connect(language, &LanguageChoice::chosen, &page,
                     [this](const QString &code) { set(&Preferences::language, code); });
    QObject::connect(naming, &QCheckBox::toggled, &page, [this](bool isFree) {
        set(&Preferences::naming, isFree ? words::Naming::Free : words::Naming::Full);
    });
    QObject::connect(level, &Choice::chosen, &page,
                     [this](int value) { set(&Preferences::level, Level(value)); });
    QObject::connect(reading, &Choice::chosen, &page,
                     [this](int value) { set(&Preferences::reading, ReadingStyle(value)); });
    QObject::connect(order, &OrderPanel::changed, &page, [this](const auto &parts) {
        set(&Preferences::rowOrder, parts == words::usualOrder() ? QList<words::RowPart>() : parts);
    });
    QObject::connect(order, &OrderPanel::noticed, &page, &PreferencesPage::noticed);
    QObject::connect(keys, &KeysPanel::changed, &page,
                     [this](const Actions::Keys &changed) { set(&Preferences::keys, changed); });
    QObject::connect(keys, &KeysPanel::noticed, &page, &PreferencesPage::noticed);
    QObject::connect(back, &QPushButton::clicked, &page, &PreferencesPage::left);
    QObject::connect(defaults, &QPushButton::clicked, &page, [this] { restore(); });
    QObject::connect(&theme, &Theme::changed, &page, [this] { arrange(); });
}

void PreferencesPage::Content::connectSound()
{
    QObject::connect(voice, &QCheckBox::toggled, &page,
                     [this](bool isOn) { set(&Preferences::isSpeaking, isOn); });
    QObject::connect(headset, &QCheckBox::toggled, &page, [this](bool isOn) {
        if (!isTold && isOn != shown.isHeadset)
            Q_EMIT page.asked(Act::Headset); // which device that is, is known there
    });
    QObject::connect(timbre, &Choice::chosen, &page,
                     [this](int value) { set(&Preferences::timbre, Timbre(value)); });
    QObject::connect(ear, &Choice::chosen, &page,
                     [this](int value) { set(&Preferences::ear, Ear(value)); });
    const auto ask = [this](KeyButton *button, Act act) {
        QObject::connect(button, &QPushButton::clicked, &page,
                         [this, act] { Q_EMIT page.asked(act); });
    };
    ask(slower, Act::SlowerSpeech);
    ask(faster, Act::FasterSpeech);
    ask(otherDevice, Act::SoundDevice);
    for (qsizetype index = 0; index < sounds.size(); ++index) {
        QObject::connect(sounds[index], &QCheckBox::toggled, &page, [this, index](bool) {
            if (!isTold) // turned on it is heard at once
                Q_EMIT page.asked(actOf(Earcons::all()[index]));
        });
    }
}

// All as we deliver it, but the language and the device: nobody is to lose their way, or be heard by
// others. Pressed again, all is as it was.
void PreferencesPage::Content::restore()
{
    auto wanted = before.value_or(Preferences());
    if (before) {
        before.reset();
    } else {
        before = shown;
        wanted.language = shown.language;
        wanted.device = shown.device;
        wanted.isHeadset = shown.isHeadset;
    }
    const bool isOurs = before.has_value();
    Q_EMIT page.changed(wanted);
    Q_EMIT page.noticed(isOurs ? PreferencesPage::tr("All is as delivered.")
                               : PreferencesPage::tr("All is as it was before."));
    retranslate();
}

void PreferencesPage::Content::fill()
{
    isTold = true;
    colours->choose(static_cast<int>(shown.colours));
    textSize->choose(nearestSize(shown.textSize));
    letters->choose(static_cast<int>(shown.letters));
    language->choose(shown.language);
    naming->setChecked(shown.naming == words::Naming::Free);
    level->choose(static_cast<int>(shown.level));
    reading->choose(static_cast<int>(shown.reading));
    order->show(shown.rowOrder);
    voice->setChecked(shown.isSpeaking);
    headset->setChecked(shown.isHeadset);
    timbre->choose(static_cast<int>(shown.timbre));
    ear->choose(static_cast<int>(shown.ear));
    for (qsizetype index = 0; index < sounds.size(); ++index)
        sounds[index]->setChecked(shown.sounds.contains(Earcons::all()[index]));
    speed->setText(PreferencesPage::tr("The desk's own voice: %1 words a minute").arg(shown.speed));
    showDevice();
    isTold = false;
}

void PreferencesPage::Content::showDevice()
{
    deviceName->setText(device.isEmpty() ? PreferencesPage::tr("Sound device: the system's")
                                         : PreferencesPage::tr("Sound device: %1").arg(device));
}

void PreferencesPage::Content::retranslate()
{
    page.setAccessibleName(PreferencesPage::tr("Preferences"));
    title->setText(PreferencesPage::tr("Preferences"));
    back->show(PreferencesPage::tr("Back"), QKeySequence(Qt::Key_Escape));
    defaults->show(before ? PreferencesPage::tr("All as it was before")
                          : PreferencesPage::tr("All as delivered"),
                   {});
    retranslateLook();
    retranslateTold();
    retranslateSound();
    keys->retranslate();
    alignTitles();
    fill();
}

void PreferencesPage::Content::retranslateLook()
{
    look->setTitle(PreferencesPage::tr("Look and language"));
    colours->entitle(PreferencesPage::tr("Colours"),
                     {PreferencesPage::tr("The system's"), PreferencesPage::tr("Light"),
                      PreferencesPage::tr("Dark"), PreferencesPage::tr("High contrast")});
    QStringList sizes;
    for (const int size : textSizes)
        sizes.append(PreferencesPage::tr("%1 %").arg(size));
    textSize->entitle(PreferencesPage::tr("Text size"), sizes);
    letters->entitle(PreferencesPage::tr("Letters"),
                     {PreferencesPage::tr("Usual"), PreferencesPage::tr("Easier to read")});
}

void PreferencesPage::Content::retranslateTold()
{
    told->setTitle(PreferencesPage::tr("What is told"));
    naming->setText(PreferencesPage::tr("No names and numbers"));
    namingMeans->setText(PreferencesPage::tr(
        "Everybody is \"a caller\": in what is said, in every row and on the braille line."));
    level->entitle(PreferencesPage::tr("Announced"),
                   {PreferencesPage::tr("Everything"), PreferencesPage::tr("The essential"),
                    PreferencesPage::tr("Nothing")});
    reading->entitle(PreferencesPage::tr("Lists are read"),
                     {PreferencesPage::tr("Row by row"), PreferencesPage::tr("Cell by cell")});
    order->retranslate();
}

void PreferencesPage::Content::retranslateSound()
{
    sound->setTitle(PreferencesPage::tr("Voice and sounds"));
    voice->setText(PreferencesPage::tr("The desk speaks by itself"));
    voiceMeans->setText(PreferencesPage::tr("It is silent while a screen reader runs, and says "
                                            "numbers and notes in a headset only."));
    slower->show(PreferencesPage::tr("Speak slower"), actions.key(Act::SlowerSpeech));
    faster->show(PreferencesPage::tr("Speak faster"), actions.key(Act::FasterSpeech));
    otherDevice->show(PreferencesPage::tr("Another device"), actions.key(Act::SoundDevice));
    headset->setText(PreferencesPage::tr("This device is a headset"));
    timbre->entitle(PreferencesPage::tr("Its voice"),
                    {PreferencesPage::tr("As usual"), PreferencesPage::tr("Higher"),
                     PreferencesPage::tr("Lower")});
    ear->entitle(PreferencesPage::tr("Heard in"),
                 {PreferencesPage::tr("The left ear"), PreferencesPage::tr("The right ear"),
                  PreferencesPage::tr("Both ears")});
    soundsTitle->setText(PreferencesPage::tr("A short sound when:"));
    for (qsizetype index = 0; index < sounds.size(); ++index)
        nameSound(*sounds[index], actions.of(actOf(Earcons::all()[index])).text());
}

PreferencesPage::PreferencesPage(const Theme &theme, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_content(std::make_unique<Content>(theme, actions, *this))
{
    setObjectName(u"preferencesPage"_s);
    m_content->arrange();
    m_content->retranslate();
    connect(&actions, &Actions::keysChanged, this, [this] { m_content->retranslateSound(); });
}

PreferencesPage::~PreferencesPage() = default;

void PreferencesPage::show(const Preferences &preferences)
{
    m_content->shown = preferences;
    m_content->fill();
}

void PreferencesPage::showDevice(const QString &name)
{
    m_content->device = name;
    m_content->showDevice();
}

void PreferencesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_content->retranslate();
}

void PreferencesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
