## The brief, circulated: where it goes, what arrived.

email-malformed = “{ $typed }” is no e-mail address. Write one address as in name@example.org, without names or brackets.
