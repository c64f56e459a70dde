#include "app/intake/answer.h"

namespace intake {

using base::Error;
using namespace Qt::StringLiterals;

Answer refusal(int status, const QString &code, const QString &message)
{
    return {status, {{u"code"_s, code}, {u"message"_s, message}}};
}

Answer refusal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Invalid:
        return refusal(
            400, u"refused-value"_s,
            u"The database refused a value of this request. Correct it and send it again."_s);
    case Error::Kind::NotFound:
        return refusal(404, u"not-found"_s, u"What this request names is not there."_s);
    case Error::Kind::Refused:
        return refusal(403, u"not-allowed"_s,
                       u"The intake's account may not do this. An administrator admits it."_s);
    case Error::Kind::Conflict:
        return refusal(409, u"conflict"_s, u"Somebody was quicker. Ask again."_s);
    case Error::Kind::Unavailable:
        return refusal(503, u"database-away"_s,
                       u"The directorate's database does not answer: nothing was kept. "
                       "Send it again in a second."_s);
    case Error::Kind::Broken:
        break;
    }
    return refusal(500, u"broken"_s, u"The intake failed: its log tells the SQLSTATE."_s);
}

QFuture<Answer> ready(Answer answer)
{
    return QtFuture::makeReadyFuture(std::move(answer));
}

} // namespace intake
