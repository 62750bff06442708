## The language and the style in which somebody is answered.

command-settings = Choose the language of your answers, and whether they come in plain lines
option-settings-language = Your language; leave out both for a menu
option-settings-style = Rich, or plain: one line per item, for screen readers
button-language = Language
settings-head = ### Language and style
settings-language = You are answered in this language: { $name }
settings-discord = It is your Discord's language, or the nearest that there is.
settings-style = Style: { $name }
settings-kept = This goes for everything that only you see, at once, and for messages that you ask for from now on. Shared messages are in the event's languages. It is kept encrypted until this event's keys are destroyed.
settings-choose-language = Language…
settings-choose-style = Style…
language-discord = As my Discord is
style-rich = Rich
style-rich-means = With headings, bold type and bars
style-plain = Plain
style-plain-means = One line per item, nothing decorated: good for screen readers

language-unknown = “{ $typed }” is none of the languages here. Choose one of: { $choices }.
style-unknown = “{ $typed }” is no style. Choose one of: { $choices }.
