## Personal reminders.

command-remind = Be reminded of a session by a direct message
option-remind-session = Of which session
option-remind-before = How long before, such as 10m; left out, as long as everybody is reminded before
button-cancel-reminder = Cancel { $place }
button-reminders = My reminders
reminders-head = ## Your reminders
    They come as direct messages and move with the programme.
reminders-none = You have no reminders. /remind asks for one.
reminder-line = **{ $session }** begins at { $starts }; you are reminded at { $at } ({ $length } before).
reminder-unsent = **{ $session }** begins at { $starts }. I could not write to you: your Discord takes no messages from me.
reminder-letter = **{ $session }** begins { $starts } ({ $event }). You asked to be reminded.
reminders-missed = **Your reminder.** I could not send it: your Discord takes no messages from me.
reminder-missed = **{ $session }** begins { $starts }.
reminder-before = A reminder comes between one second and seven days before, such as 10m or 1h.
reminder-late = That is too late for a reminder: { $session } begins at { $at }. Choose a shorter time before.
reminder-many = You have { $count_max } reminders, and that is the limit. Cancel one first: their buttons stand below /remind's answer and in /now.
reminder-unreachable = A reminder comes as a direct message on Discord, and you are not there by an account of your own.
reminder-gone = This reminder was sent or cancelled already.
