"""Opens pages in QtWebEngine, one after the other, and looks at each with a script.

Takes {"addresses": [...], "look": "<expression of JavaScript>"} and writes {"engine": "...", "seen": [...]}: what the
expression gives, as the page has it a while after it has loaded, or null where it never loads.
"""

import json
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# It runs pages of this project alone, and as root it would not start with its own sandbox.
os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--disable-gpu --no-sandbox"

from PyQt5.QtCore import QTimer, QUrl  # noqa: E402
from PyQt5.QtWebEngineWidgets import QWebEnginePage, QWebEngineProfile  # noqa: E402
from PyQt5.QtWidgets import QApplication  # noqa: E402

SETTLED_MS = 250
PATIENCE_MS = 20_000


class Quiet(QWebEnginePage):
    """The page tells what goes wrong in it by itself: what it writes to the console is in nobody's way."""

    def javaScriptConsoleMessage(self, *_):
        pass


def main():
    asked = json.loads(sys.argv[1])
    app = QApplication(["look"])
    # Without a name it keeps nothing.
    profile = QWebEngineProfile()
    waiting = list(asked["addresses"])
    seen = []

    def next_page():
        if not waiting:
            app.quit()
            return
        page = Quiet(profile)
        state = {"over": False}

        def done(result):
            if state["over"]:
                return
            state["over"] = True
            seen.append(result)
            page.deleteLater()
            QTimer.singleShot(0, next_page)

        def loaded(_):
            QTimer.singleShot(SETTLED_MS, lambda: None if state["over"] else page.runJavaScript(asked["look"], done))

        page.loadFinished.connect(loaded)
        QTimer.singleShot(PATIENCE_MS, lambda: done(None))
        page.load(QUrl(waiting.pop(0)))

    QTimer.singleShot(0, next_page)
    app.exec_()
    json.dump({"engine": profile.httpUserAgent(), "seen": seen}, sys.stdout)
    sys.stdout.flush()
    # Taking the engine down in order takes long and says nothing.
    os._exit(0)


main()
