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
    "core/words    | core/base core/calendar core/citizens core/offices core/routing | QtCore tl"
    "core/dailylog | core/base core/words                                       | QtCore tl"
    "core/board    | core/base core/calls                                       | QtCore tl"
    "core/ports    | core/base core/calls core/board                            | QtCore tl"
    "core/store    | core/base core/calendar core/citizens core/calls core/offices core/board core/ports | QtCore QtSql tl"
    "core/genesys  | core/base core/calls core/ports                            | QtCore QtNetwork tl"
    "ui/paper      | core/base core/words core/dailylog                         | QtCore QtGui tl"
    "app/admin     | core ui/paper                                              | QtCore QtGui tl system"
    "app/intake    | core                                                       | QtCore QtNetwork QtHttpServer tl system"
    "app/exchange  | core                                                       | QtCore QtNetwork QtHttpServer tl system"
)
