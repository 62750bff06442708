## Questions that come by other ways: relayed by a moderator, or taken from a message.

command-mod-relay = Ask on somebody's behalf: from the room, a chat, a letter
option-relay-question = The question, in their words
option-relay-attendance = Where they take part; in the room if left out
option-relay-name = Their name, if they agree: shown, also in exports and the brief; without it, anonymous
option-relay-affiliation = Whom they work with; shown beside a name, else not stored
option-relay-sector = Their sector; of an anonymous question kept sealed, for the fairness tables alone
command-ask-this = Ask this as a question

relayed = **{ $code } · { $secret }**
    Stored under { $principle }, as asked by a person of its own: nothing ties it to you. Give the person both: { $code } is its number, the four letters are theirs alone and cannot be shown again.
relayed-as-named = Shown as: { $who }. The name also stands in the exports and in the brief.
relayed-as-anonymous = Shown as: { $who }.
relayed-without-affiliation = Without a name it is anonymous, so the affiliation was not stored.
relayed-without-sector = The sector was not stored: beside a name only the affiliation stands.
relayed-sector-sealed = The sector is sealed, for the fairness tables alone.
relayed-review = Next: it waits for review like any other.
relayed-queued = Next: it waits in the queue, where others can support it.
relayed-similar = If it is the same: /mod merge { $code } into it.
relay-held = Nothing was stored. The question, so that you can copy it:
move-relay = asked for by a moderator

message-not-own = Only its author can ask this message as a question. Point them to it, or ask in your own words with /ask.
message-empty = This message has no text of its own that could be asked. Ask with /ask.
