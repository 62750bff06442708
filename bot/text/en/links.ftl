## The ways to the event's pages, for organizers.

command-organize-links = The pages' links, codes and a sheet to print
links-draft = The pages' links are made when { $event } is opened. Open it with /organize open, then come back.
links-off = The pages are switched off. Set enabled = true under [screen] in the configuration, then restart the bot.
links-head = ## The pages of { $event }
links-screen = **Screen**, for the projector: { $url }
    For a stream, only the online code: { $stream }
links-chair = **Chair**: { $url }
    Whoever has this link acts as the chair. Send it to the chair alone.
links-room = **In the room**, code { $code }: { $url }
links-online = **Online, without Discord**, code { $code }: { $url }
links-sheet = The sheet with both codes is attached: open it in a browser and print it.
links-local = -# These addresses work on the bot's own machine only. Set public_url under [screen] to the address of your reverse proxy.
links-renewed-chair = The chair has a new link; the old one works no longer.
links-renewed-page = Both codes are new; the old ones work no longer. Print the sheet anew.
button-links-chair = New link for the chair
button-links-page = New codes
sheet-title = Ask, support, vote
sheet-room = In the room
sheet-online = Online
sheet-how = Scan the code with your phone, or open { $url } and type the code.
