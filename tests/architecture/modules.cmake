# The dependency law, a line per folder: folder | folders it may include from | libraries it may use.
# A folder covers the folders below it. It may include only from lines above its own, so the arrows
# point one way; its own files and the C++ standard library are always allowed. "system" is POSIX.
# QCoro is allowed in files named *_async.{h,cpp} and nowhere else.
set(RICHIAMATE_MODULES
    "core/base     |                                                            | QtCore tl"
    "core/calendar | core/base                                                  | QtCore tl"
    "core/citizens | core/base                                                  | QtCore tl phonenumbers"
    "core/calls    | core/base                                                  | QtCore tl"
    "core/offices  | core/base core/calendar                                    | QtCore tl"
    "core/routing  | core/base core/calendar core/citizens core/offices         | QtCore tl"
    "core/words    | core/base core/calendar core/citizens core/calls core/offices core/routing | QtCore tl"
    "core/dailylog | core/base core/words                                       | QtCore tl"
    "core/board    | core/base core/calls                                       | QtCore tl"
    "core/ports    | core/base core/calls core/board                            | QtCore tl"
    "core/desk     | core/base core/calendar core/calls core/offices core/board core/ports | QtCore tl"
    "core/store    | core/base core/calendar core/citizens core/calls core/offices core/board core/ports | QtCore QtSql tl"
    "core/genesys  | core/base core/calls core/ports                            | QtCore QtNetwork QtWebSockets tl"
    "ui/paper      | core/base core/words core/dailylog                         | QtCore QtGui tl"
    "ui/shared     | core/base core/words                                       | QtCore QtGui QtWidgets QtSvg tl"
    "ui/platform   | ui/shared                                                  | QtCore QtGui QtDBus tl"
    "ui/speech     | core/base core/words                                       | QtCore QtGui QtWidgets tl"
    "ui/voice      | core/base core/words ui/shared ui/speech                     | QtCore QtGui QtWidgets QtMultimedia tl"
    "ui/shell      | core/base core/words ui/shared                             | QtCore QtGui QtWidgets tl"
    "ui/signin     | core/base core/words core/desk ui/shared                   | QtCore QtGui QtWidgets tl"
    "ui/queue      | core ui/shared                                             | QtCore QtGui QtWidgets tl"
    "ui/call       | core ui/shared                                             | QtCore QtGui QtWidgets tl"
    "ui/interventions | core ui/shared                                          | QtCore QtGui QtWidgets tl"
    "ui/monitoring | core ui/shared                                             | QtCore QtGui QtWidgets tl"
    "app/admin     | core ui/paper                                              | QtCore QtGui tl system"
    "app/intake    | core                                                       | QtCore QtNetwork QtSql QtHttpServer tl system"
    "app/desk      | core ui/shared ui/platform ui/speech ui/voice ui/shell ui/signin ui/queue ui/call ui/interventions ui/monitoring ui/paper | QtCore QtGui QtWidgets QtDBus QtPrintSupport QtConcurrent QtNetwork QtSql tl system"
    "app/exchange  | core                                                       | QtCore QtNetwork QtHttpServer QtWebSockets tl system"
)
