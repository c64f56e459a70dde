#pragma once

#include "core/desk/telephone.h"
#include "ui/shared/theme.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace ui {

struct Seat
{
    QString service; // database service of the directorate
    QString directorate;
    QString login;
    QString name; // invented
    QString duty; // "centralino", in the user's language
};

// Who sits down: the training people by directorate and duty.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(const Theme &theme, QWidget *parent = nullptr);
    ~SignInPage() override;

    void show(const QList<Seat> &seats);
    using QWidget::show;
    void showBusy(bool isBusy);
    void showError(const QString &text); // beside the button; empty: none
    void choose(const QString &language);
    void choose(desk::Telephone telephone);
    void chooseVoice(bool isWanted);
    [[nodiscard]] desk::Telephone telephone() const;

Q_SIGNALS:
    void signInRequested(const ui::Seat &seat);
    void languageRequested(const QString &language);
    void voiceRequested(bool isWanted); // "use without looking"

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace ui
