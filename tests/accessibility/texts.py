"""What the desk says and writes in one language, for scripts that know the English sources.

    texts = Texts("de")
    texts("desk::Views", "Take the next")            # "Nächsten übernehmen"
    texts.pattern("sentence", "Calling %1.", number)  # a regular expression; %1 is one, too
    texts.counted("sentence", "%n rings", 5)

Read from the catalogues themselves: a script holds for every language that has one.
"""

import os
import re
import xml.etree.ElementTree

FOLDER = os.path.join(os.path.dirname(__file__), "../../translations")
ONE = {"it": lambda number: number == 1, "de": lambda number: number == 1,
       "en": lambda number: number == 1, "fr": lambda number: number < 2}


class Texts:
    def __init__(self, language):
        self.language = language
        self._texts = {}
        root = xml.etree.ElementTree.parse(f"{FOLDER}/richiamate_{language}.ts").getroot()
        for context in root.iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [each.text for each in translation.iter("numerusform")]
                key = (context.find("name").text, message.find("source").text)
                self._texts[key] = forms or translation.text

    def __call__(self, context, source):
        # The sources are English: its catalogue holds plurals only.
        if self.language == "en":
            return source
        return self._texts[context, source]

    def pattern(self, context, source, *arguments):
        """`arguments` are patterns; everything else is meant as it stands."""
        pattern = re.escape(self(context, source))
        for place, argument in enumerate(arguments, 1):
            pattern = pattern.replace(f"%{place}", argument)
        return pattern

    def counted(self, context, source, number):
        one, many = self._texts[context, source]
        return (one if ONE[self.language](number) else many).replace("%n", str(number))
