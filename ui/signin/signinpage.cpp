#include "ui/signin/signinpage.h"

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/languagechoice.h"
#include "ui/shared/rows.h"
#include "ui/signin/accountform.h"
#include "ui/signin/seatrow.h"
#include "ui/signin/telephonechoice.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int seatRole = Qt::UserRole + 3; // its index among the seats

void addHeading(QListWidget &list, const QString &directorate)
{
    auto *item = new QListWidgetItem(directorate, &list);
    item->setData(SeatRow::isHeadingRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void addSeat(QListWidget &list, const Seat &seat, qsizetype index)
{
    auto *item = new QListWidgetItem(seat.duty, &list);
    item->setData(SeatRow::nameRole, seat.name);
    item->setData(seatRole, index);
    item->setData(Qt::AccessibleTextRole,
                  u"%1, %2, %3"_s.arg(seat.duty, seat.name, seat.directorate));
}

} // namespace

class SignInPage::Content
{
public:
    enum class Asks { TrainingPerson, OwnDuty, Account, Return, ReturnWithPassword };

    Content(const Theme &theme, SignInPage &page);

    void arrange(const Theme &theme);
    void fitHeight();
    void ask(Asks what);
    void retranslate();
    void retranslateTitle();
    void fill();
    void showButton();
    void request();
    void requestAccount();

    SignInPage &page;
    Asks asks = Asks::TrainingPerson;
    QList<Seat> seats;
    Card *card;
    QLabel *title;
    QLabel *training;
    QListWidget *list;
    AccountForm *account;
    LanguageChoice *language;
    TelephoneChoice *telephone;
    QCheckBox *voice;
    QLabel *error;
    KeyButton *otherPerson;
    KeyButton *sitDown;
    bool isBusy = false;
};

SignInPage::Content::Content(const Theme &theme, SignInPage &owner)
    : page(owner), card(new Card(theme)), title(makeLabel(theme, Type::Hero)),
      training(makeLabel(theme, Type::Body, Ink::Text2)), list(new QListWidget),
      account(new AccountForm(theme)), language(new LanguageChoice(theme)),
      telephone(new TelephoneChoice(theme)), voice(new QCheckBox),
      error(makeLabel(theme, Type::Item, Ink::Bad)),
      otherPerson(new KeyButton(theme, KeyButton::Kind::Ghost)),
      sitDown(new KeyButton(theme, KeyButton::Kind::Primary))
{
    list->setObjectName(u"seats"_s);
    voice->setObjectName(u"voice"_s);
    error->setObjectName(u"signInError"_s);
    otherPerson->setObjectName(u"otherPerson"_s);
    sitDown->setObjectName(u"sitDown"_s);
    list->setItemDelegate(new SeatRow(theme, list));
    list->setTabKeyNavigation(false);
    error->setWordWrap(true);
    error->hide();
    training->setWordWrap(true);
    QVBoxLayout &body = card->body();
    body.addWidget(title);
    body.addWidget(training);
    body.addWidget(list, 1);
    body.addWidget(account);
    body.addWidget(telephone);
    body.addWidget(language);
    body.addWidget(voice);
    auto *foot = makeRow(theme, 16);
    foot->addWidget(error, 1);
    foot->addWidget(otherPerson, 0, Qt::AlignRight);
    foot->addWidget(sitDown, 0, Qt::AlignRight);
    body.addLayout(foot);
    auto *column = new QVBoxLayout(&page);
    column->addStretch(2);
    column->addWidget(card, 1000, Qt::AlignHCenter);
    column->addStretch(3);
    ask(Asks::TrainingPerson);
}

// Only what is asked is in sight, and of whoever has left, nothing.
void SignInPage::Content::ask(Asks what)
{
    const bool isNew = std::exchange(asks, what) != what;
    const bool isList = what == Asks::TrainingPerson || what == Asks::OwnDuty;
    const bool isReturn = what == Asks::Return || what == Asks::ReturnWithPassword;
    list->setVisible(isList);
    account->setVisible(what == Asks::Account || what == Asks::ReturnWithPassword);
    telephone->setVisible(!isReturn);
    otherPerson->setVisible(isReturn);
    retranslateTitle();
    showButton();
    fitHeight();
    if (isNew && isList) // in another language the focus stays
        list->setFocus(Qt::OtherFocusReason);
    else if (what == Asks::Return)
        sitDown->setFocus(Qt::OtherFocusReason);
}

void SignInPage::Content::arrange(const Theme &theme)
{
    const int margin = theme.isLarge() ? theme.space(14) : theme.space(40);
    page.layout()->setContentsMargins(margin, margin, margin, margin);
    // As wide as about sixty letters: a longer line is harder to follow.
    const int letters = QFontMetrics(theme.font(Type::Body)).averageCharWidth() * 68;
    card->setMinimumWidth(std::min(letters, theme.space(880)));
    card->setMaximumWidth(letters);
    fitHeight();
}

// No taller than its seats need; less than that is scrolled.
void SignInPage::Content::fitHeight()
{
    if (list->isHidden()) {
        card->layout()->invalidate();
        card->layout()->activate();
        card->setMaximumHeight(card->sizeHint().height());
        return;
    }
    int seatsHeight = 2 * list->frameWidth() + 4;
    for (int row = 0; row < list->count(); ++row)
        seatsHeight += list->sizeHintForRow(row);
    list->setMaximumHeight(seatsHeight);
    card->layout()->invalidate();
    card->layout()->activate();
    const int listHeight = std::min(list->sizeHint().height(), seatsHeight);
    card->setMaximumHeight(card->sizeHint().height() - listHeight + seatsHeight);
}

void SignInPage::Content::retranslate()
{
    retranslateTitle();
    list->setAccessibleName(SignInPage::tr("Seats"));
    voice->setText(SignInPage::tr("Use without &looking: the desk speaks by itself"));
    otherPerson->show(SignInPage::tr("Somebody else"), QKeySequence(u"Ctrl+Shift+O"_s));
    showButton();
}

void SignInPage::Content::retranslateTitle()
{
    switch (asks) {
    case Asks::TrainingPerson:
        title->setText(SignInPage::tr("Who sits down?"));
        training->setText(SignInPage::tr("Training: an invented directorate"));
        break;
    case Asks::OwnDuty:
        title->setText(SignInPage::tr("As what?"));
        training->setText(SignInPage::tr("Your assignments of today"));
        break;
    case Asks::Account:
        title->setText(SignInPage::tr("Who sits down?"));
        training->setText(SignInPage::tr("With the account of the directorate"));
        break;
    case Asks::Return:
    case Asks::ReturnWithPassword:
        title->setText(SignInPage::tr("Nobody is at this desk"));
        training->setText(SignInPage::tr("It does not ring here. The queue goes on."));
        break;
    }
    card->setAccessibleName(title->text());
}

void SignInPage::Content::showButton()
{
    const QKeySequence key = isBusy ? QKeySequence() : QKeySequence(Qt::Key_Return);
    const bool isReturn = asks == Asks::Return || asks == Asks::ReturnWithPassword;
    sitDown->show(isBusy     ? SignInPage::tr("One moment, connecting")
                  : isReturn ? SignInPage::tr("Return")
                             : SignInPage::tr("Sit down"),
                  key);
    sitDown->setAccessibleDescription(error->isHidden() ? keyText(key) : error->text());
}

void SignInPage::Content::fill()
{
    const int lines = list->count();
    const int chosen = list->currentRow();
    list->clear();
    QStringList directorates;
    for (const Seat &seat : seats) {
        if (!directorates.contains(seat.directorate))
            directorates += seat.directorate;
    }
    for (const QString &directorate : directorates) {
        addHeading(*list, directorate);
        for (qsizetype index = 0; index < seats.size(); ++index) {
            if (seats[index].directorate == directorate)
                addSeat(*list, seats[index], index);
        }
    }
    // In another language the same seats are there, and the same one is chosen.
    list->setCurrentRow(seats.isEmpty() ? -1 : list->count() == lines ? chosen : 1);
    fitHeight();
}

void SignInPage::Content::request()
{
    if (isBusy)
        return;
    if (asks == Asks::Account)
        return requestAccount();
    if (asks == Asks::Return || asks == Asks::ReturnWithPassword)
        return Q_EMIT page.returnRequested(account->takePassword());
    const QListWidgetItem *item = list->currentItem();
    if (!item || !item->data(seatRole).isValid())
        return;
    Q_EMIT page.signInRequested(seats[item->data(seatRole).value<qsizetype>()]);
}

// Without one libpq would take the name that the computer knows its user by.
void SignInPage::Content::requestAccount()
{
    if (account->account().isEmpty())
        return page.showError(SignInPage::tr("Type your account."));
    Q_EMIT page.accountGiven(account->account(), account->takePassword());
}

SignInPage::SignInPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_content(std::make_unique<Content>(theme, *this))
{
    connect(m_content->sitDown, &QPushButton::clicked, this, [this] { m_content->request(); });
    connect(m_content->otherPerson, &QPushButton::clicked, this, &SignInPage::otherPersonRequested);
    connect(m_content->list, &QListWidget::itemDoubleClicked, this,
            [this] { m_content->request(); });
    connect(m_content->voice, &QCheckBox::toggled, this, &SignInPage::voiceRequested);
    connect(m_content->language, &LanguageChoice::chosen, this, &SignInPage::languageRequested);
    connect(&theme, &Theme::changed, this, [this, &theme] { m_content->arrange(theme); });
    m_content->arrange(theme);
    m_content->retranslate();
}

SignInPage::~SignInPage() = default;

void SignInPage::show(const QList<Seat> &seats, Choice choice)
{
    m_content->seats = seats;
    m_content->fill();
    m_content->ask(choice == Choice::OwnDuty ? Content::Asks::OwnDuty
                                             : Content::Asks::TrainingPerson);
}

void SignInPage::showAccount(const QString &account)
{
    m_content->ask(Content::Asks::Account);
    m_content->account->begin(account);
}

void SignInPage::showLeft(bool hasPassword)
{
    m_content->account->begin({});
    m_content->ask(hasPassword ? Content::Asks::ReturnWithPassword : Content::Asks::Return);
    if (hasPassword)
        m_content->account->hideAccount();
}

void SignInPage::showBusy(bool isBusy)
{
    m_content->isBusy = isBusy;
    m_content->showButton();
}

// The focus goes to what is described by what went wrong: so it is heard.
void SignInPage::showError(const QString &text)
{
    m_content->error->setText(text);
    m_content->error->setVisible(!text.isEmpty());
    m_content->showButton();
    m_content->account->describe(text);
    if (text.isEmpty())
        return;
    if (m_content->account->isVisibleTo(this))
        m_content->account->focus();
    else
        m_content->sitDown->setFocus(Qt::OtherFocusReason);
}

void SignInPage::choose(const QString &language)
{
    m_content->language->choose(language);
}

void SignInPage::choose(desk::Telephone telephone)
{
    m_content->telephone->choose(telephone);
}

void SignInPage::chooseVoice(bool isWanted)
{
    m_content->voice->setChecked(isWanted);
}

desk::Telephone SignInPage::telephone() const
{
    return m_content->telephone->chosen();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_content->retranslate();
}

// Enter that nobody below had a use for, wherever the focus is.
void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_content->request();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
