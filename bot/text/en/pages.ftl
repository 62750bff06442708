## What every page of the room says.

page-skip = Skip to the content
page-languages = Languages
page-lost = The connection is lost: this page is not up to date. It tries again by itself.
page-back = Connected again.
page-return = Back
page-refused-title = That did not work
page-unknown = There is no such page. Check the address, or scan the code on the screen again.
page-too-fast = That was too much at once from here. Wait ten seconds, then try again.
page-too-large = That was too long to be taken. Shorten it, then send it again.
page-forged = This did not come from the page itself. Open the page anew, then send it from there.
page-malformed = The browser sent something that cannot be read. Open the page anew and try again.
page-fault = Something went wrong on our side, and we have been told. Look whether it arrived before you try again. If you ask for help, give this reference: { $reference }
page-elsewhere = The pages are at { $url }: open that address. By another name they are not shown.
page-crowded = Too many people look at the pages just now. Try again in a minute.
page-link-unknown = This link or code does not work, or no longer: codes can be renewed. Scan or type the one that is on the screen now; the chair asks the organizers for a new link.
