-- The whole database, as it is. One file may hold several events of a series.
--
-- Instants (`_at`) are milliseconds since 1970-01-01 UTC. Texts by language are JSON objects.
-- People are pseudonyms (HMAC by an event's key, outside this file), one purpose each; what a
-- veiled question may not show is not in its row. `_sealed` columns are AES-GCM, padded.

-- An event's life and the window of its programme.
CREATE TABLE events (
    id             INTEGER PRIMARY KEY,
    slug           TEXT NOT NULL UNIQUE,
    state          TEXT NOT NULL DEFAULT 'draft'
                   CHECK (state IN ('draft', 'open', 'live', 'closed', 'published')),
    guild_id       INTEGER NOT NULL DEFAULT 0,   -- 0: not yet tied to a server
    starts_at      INTEGER NOT NULL,
    ends_at        INTEGER NOT NULL,             -- as expected now
    hard_end_at    INTEGER NOT NULL,             -- as announced
    opened_at      INTEGER,
    live_at        INTEGER,
    closed_at      INTEGER,
    contact_check  TEXT NOT NULL DEFAULT '',     -- tells a foreign key from the event's own
    ballot_check   TEXT NOT NULL DEFAULT '',
    notice         TEXT NOT NULL DEFAULT '',     -- said on the board while asking is paused
    erased_at      INTEGER                       -- what people wrote was erased: end of retention
) STRICT;

CREATE INDEX events_by_guild ON events (guild_id, state);

-- What `/organize` chose where the configuration says 0.
CREATE TABLE choices (
    event_id INTEGER NOT NULL REFERENCES events,
    key      TEXT NOT NULL,                      -- channels.questions, roles.moderator, next.warned
    value    INTEGER NOT NULL,
    PRIMARY KEY (event_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE principles (
    event_id   INTEGER NOT NULL REFERENCES events,
    key        TEXT NOT NULL,
    code       TEXT NOT NULL,
    place      INTEGER NOT NULL,
    title      TEXT NOT NULL CHECK (json_valid(title)),
    text       TEXT NOT NULL CHECK (json_valid(text)),
    theme      TEXT NOT NULL CHECK (json_valid(theme)),
    objectives TEXT NOT NULL CHECK (json_valid(objectives)),
    PRIMARY KEY (event_id, key),
    UNIQUE (event_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE speakers (
    event_id    INTEGER NOT NULL REFERENCES events,
    key         TEXT NOT NULL,
    place       INTEGER NOT NULL,
    name        TEXT NOT NULL,
    title       TEXT NOT NULL CHECK (json_valid(title)),
    role        TEXT NOT NULL CHECK (role IN ('speaker', 'chair', 'discussant')),
    affiliation TEXT NOT NULL CHECK (json_valid(affiliation)),
    sector      TEXT NOT NULL,
    PRIMARY KEY (event_id, key)
) STRICT, WITHOUT ROWID;

-- planned: as published; due: as expected now; actual: as it was.
CREATE TABLE sessions (
    id               INTEGER PRIMARY KEY,
    event_id         INTEGER NOT NULL REFERENCES events,
    key              TEXT NOT NULL,
    place            INTEGER NOT NULL,
    title            TEXT NOT NULL CHECK (json_valid(title)),
    planned_start_at INTEGER NOT NULL,
    planned_end_at   INTEGER NOT NULL CHECK (planned_end_at > planned_start_at),
    due_start_at     INTEGER NOT NULL,
    due_end_at       INTEGER NOT NULL CHECK (due_end_at >= due_start_at),
    actual_start_at  INTEGER,
    actual_end_at    INTEGER,
    status           TEXT NOT NULL DEFAULT 'planned'
                     CHECK (status IN ('planned', 'running', 'ended', 'skipped')),
    start_mode       TEXT NOT NULL CHECK (start_mode IN ('manual', 'auto')),
    protected        INTEGER NOT NULL CHECK (protected IN (0, 1)),
    questions_open   INTEGER NOT NULL CHECK (questions_open IN (0, 1)),
    speakers         TEXT NOT NULL CHECK (json_valid(speakers)),
    principles       TEXT NOT NULL CHECK (json_valid(principles)),
    UNIQUE (event_id, key)
) STRICT;

-- One session runs at a time.
CREATE UNIQUE INDEX sessions_running ON sessions (event_id) WHERE status = 'running';

-- The last number given for a principle's code, P, H, N or E: numbers are never reused.
CREATE TABLE numbers (
    event_id INTEGER NOT NULL REFERENCES events,
    letters  TEXT NOT NULL,
    last     INTEGER NOT NULL,
    PRIMARY KEY (event_id, letters)
) STRICT, WITHOUT ROWID;

-- What a person said of themselves with /join. The id is drawn by chance: one after the other
-- they would tell who joined first, and without it a search reads 2 kB at each of its steps.
CREATE TABLE profiles (
    id             INTEGER PRIMARY KEY,
    event_id       INTEGER NOT NULL REFERENCES events,
    person         TEXT NOT NULL,                -- pseudonym, purpose: profile
    profile_sealed BLOB NOT NULL,
    UNIQUE (event_id, person)
) STRICT;

-- Who registered beforehand, from the organizers' list. The code is made from the address with
-- the contact key, and stands nowhere.
CREATE TABLE registrations (
    event_id          INTEGER NOT NULL REFERENCES events,
    person            TEXT NOT NULL,             -- pseudonym of the e-mail, purpose: registration
    code_hash         TEXT NOT NULL,             -- of the personal code, by the contact key
    registered_sealed BLOB NOT NULL,             -- name, affiliation, sector, e-mail
    holder            TEXT,                      -- who used it: pseudonym, purpose: registered
    PRIMARY KEY (event_id, person),
    UNIQUE (event_id, code_hash)
) STRICT, WITHOUT ROWID;

-- A question. name, affiliation, sector and language hold only what its attribution shows.
CREATE TABLE questions (
    id               INTEGER PRIMARY KEY,
    event_id         INTEGER NOT NULL REFERENCES events,
    code             TEXT NOT NULL,
    number           INTEGER NOT NULL,
    principle        TEXT NOT NULL,
    asked_principle  TEXT NOT NULL,
    text             TEXT NOT NULL,
    salt             BLOB NOT NULL,              -- of the wording's digests in the log
    status           TEXT NOT NULL CHECK (status IN (
                         'in_review', 'queued', 'on_floor', 'answered', 'follow_up',
                         'declined', 'merged', 'withdrawn', 'not_reached')),
    version          INTEGER NOT NULL DEFAULT 1,
    reason           TEXT NOT NULL DEFAULT '',
    attribution      TEXT NOT NULL
                     CHECK (attribution IN ('named', 'affiliation', 'sector', 'anonymous')),
    name             TEXT NOT NULL DEFAULT '' CHECK (name = '' OR attribution = 'named'),
    affiliation      TEXT NOT NULL DEFAULT ''
                     CHECK (affiliation = '' OR attribution IN ('named', 'affiliation')),
    sector           TEXT NOT NULL DEFAULT '' CHECK (sector = '' OR attribution = 'sector'),
    registered       INTEGER NOT NULL DEFAULT 0  -- the name is as registered, not as stated
                     CHECK (registered = 0 OR registered = 1 AND name <> ''),
    attendance       TEXT NOT NULL CHECK (attendance IN ('online', 'room')),
    language         TEXT NOT NULL DEFAULT '' CHECK (language = '' OR attribution <> 'anonymous'),
    asker            TEXT NOT NULL,              -- pseudonym, purpose: asker or veiled
    support          INTEGER NOT NULL DEFAULT 0,
    submitted_at     INTEGER NOT NULL,
    queued_at        INTEGER,
    floor_at         INTEGER,
    closed_at        INTEGER,
    session          TEXT NOT NULL DEFAULT '',   -- running at its turn, else when asked
    selection_reason TEXT NOT NULL DEFAULT '',
    answer           TEXT NOT NULL DEFAULT '',
    answered_by      TEXT NOT NULL DEFAULT '',
    merged_into      TEXT NOT NULL DEFAULT '',
    sector_sealed    BLOB,                       -- of a veiled question, for the fairness tables
    receipt_salt     BLOB NOT NULL,
    receipt_hash     BLOB NOT NULL,
    delivery         TEXT UNIQUE,                -- the act that brought it; gone at the close
    UNIQUE (event_id, code)
) STRICT;

CREATE INDEX questions_by_status
    ON questions (event_id, status, principle, support DESC, submitted_at, id);
CREATE INDEX questions_by_age ON questions (event_id, status, submitted_at, id, principle);
CREATE INDEX questions_by_asker ON questions (event_id, asker);
-- The queue as everybody browses it, and as the order of the floor goes through it.
CREATE INDEX questions_best ON questions (event_id, support DESC, submitted_at, id)
    WHERE status = 'queued';
CREATE INDEX questions_in_line
    ON questions (event_id, principle, attendance, support DESC, submitted_at, number, asker, code)
    WHERE status = 'queued';
CREATE INDEX questions_heard ON questions (event_id) WHERE floor_at IS NOT NULL;
-- What waits for review, oldest first, with all by which it is dealt and counted.
CREATE INDEX questions_in_review ON questions (event_id, id, principle, language, asker)
    WHERE status = 'in_review';

-- How many questions of each kind there are, kept by the triggers below: a hundred thousand are
-- counted like a hundred. `heard`: it had a turn.
CREATE TABLE tallies (
    event_id   INTEGER NOT NULL REFERENCES events,
    status     TEXT NOT NULL,
    principle  TEXT NOT NULL,
    attendance TEXT NOT NULL,
    language   TEXT NOT NULL,
    heard      INTEGER NOT NULL CHECK (heard IN (0, 1)),
    count      INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (event_id, status, principle, attendance, language, heard)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER questions_tallied AFTER INSERT ON questions BEGIN
    INSERT INTO tallies VALUES (new.event_id, new.status, new.principle, new.attendance,
        new.language, new.floor_at IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER questions_tallied_anew
AFTER UPDATE OF status, principle, attendance, language, floor_at ON questions
WHEN (old.status, old.principle, old.attendance, old.language, old.floor_at IS NOT NULL)
    <> (new.status, new.principle, new.attendance, new.language, new.floor_at IS NOT NULL) BEGIN
    UPDATE tallies SET count = count - 1 WHERE event_id = old.event_id AND status = old.status
        AND principle = old.principle AND attendance = old.attendance
        AND language = old.language AND heard = (old.floor_at IS NOT NULL);
    INSERT INTO tallies VALUES (new.event_id, new.status, new.principle, new.attendance,
        new.language, new.floor_at IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER questions_untallied AFTER DELETE ON questions BEGIN
    UPDATE tallies SET count = count - 1 WHERE event_id = old.event_id AND status = old.status
        AND principle = old.principle AND attendance = old.attendance
        AND language = old.language AND heard = (old.floor_at IS NOT NULL);
END;

-- A request to speak (codes H-1, ...), or a turn that the chair gave straight to the room (R-1).
-- name, affiliation and sector hold only what the person shows, or what a moderator typed.
CREATE TABLE hands (
    id            INTEGER PRIMARY KEY,
    event_id      INTEGER NOT NULL REFERENCES events,
    code          TEXT NOT NULL,
    number        INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('hand', 'room')),
    principle     TEXT NOT NULL DEFAULT '',
    note          TEXT NOT NULL DEFAULT '',      -- for the moderators and the chair
    attribution   TEXT NOT NULL
                  CHECK (attribution IN ('named', 'affiliation', 'sector', 'anonymous')),
    name          TEXT NOT NULL DEFAULT '' CHECK (name = '' OR attribution = 'named'),
    affiliation   TEXT NOT NULL DEFAULT ''
                  CHECK (affiliation = '' OR attribution IN ('named', 'affiliation')),
    sector        TEXT NOT NULL DEFAULT ''
                  CHECK (sector = '' OR attribution IN ('named', 'sector')),
    registered    INTEGER NOT NULL DEFAULT 0     -- the name is as registered, not as stated
                  CHECK (registered = 0 OR registered = 1 AND name <> ''),
    attendance    TEXT NOT NULL CHECK (attendance IN ('online', 'room')),
    raiser        TEXT NOT NULL,                 -- pseudonym, purpose: hand; random in the room
    status        TEXT NOT NULL CHECK (status IN ('queued', 'on_floor', 'answered', 'lowered')),
    version       INTEGER NOT NULL DEFAULT 1,
    raised_at     INTEGER NOT NULL,
    floor_at      INTEGER,
    closed_at     INTEGER,
    person_sealed BLOB,                          -- whom to invite onto the stage; gone at the close
    UNIQUE (event_id, code)
) STRICT;

CREATE INDEX hands_waiting ON hands (event_id, raised_at) WHERE status = 'queued';
CREATE UNIQUE INDEX hands_one_each ON hands (event_id, raiser)
    WHERE status IN ('queued', 'on_floor');

CREATE TABLE supports (
    question_id INTEGER NOT NULL REFERENCES questions,
    supporter   TEXT NOT NULL,                   -- pseudonym, purpose: support
    PRIMARY KEY (question_id, supporter)
) STRICT, WITHOUT ROWID;

-- One item's time on the floor; number is the order in which turns were given.
CREATE TABLE turns (
    id               INTEGER PRIMARY KEY,
    event_id         INTEGER NOT NULL REFERENCES events,
    number           INTEGER NOT NULL,
    item             TEXT NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('question', 'hand', 'room')),
    question_id      INTEGER REFERENCES questions,
    hand_id          INTEGER REFERENCES hands,
    attendance       TEXT NOT NULL CHECK (attendance IN ('online', 'room')),
    principle        TEXT NOT NULL DEFAULT '',
    session          TEXT NOT NULL DEFAULT '',
    taken_at         INTEGER NOT NULL,
    done_at          INTEGER,
    outcome          TEXT NOT NULL DEFAULT '',
    selection_reason TEXT NOT NULL,              -- in the event's first language
    override_reason  TEXT NOT NULL DEFAULT '',
    facts            TEXT NOT NULL DEFAULT '',   -- of a pick: why, to be said in any language; JSON
    UNIQUE (event_id, number)
) STRICT;

-- A pick by the rule, so that it can be recomputed: the rule as it was, and among whom it was.
CREATE TABLE picks (
    event_id           INTEGER NOT NULL REFERENCES events,
    turn               INTEGER NOT NULL,
    item               TEXT NOT NULL,
    rule               TEXT NOT NULL,
    cycle              TEXT NOT NULL,            -- online;room
    session_principles TEXT NOT NULL,            -- keys, joined by ;
    principles         TEXT NOT NULL,            -- in their order: HR=human-rights;...
    only               TEXT NOT NULL,            -- the kind that was looked at alone
    beside             TEXT NOT NULL CHECK (json_valid(beside)),  -- code: side, principle, support
    PRIMARY KEY (event_id, turn)
) STRICT;

CREATE INDEX turns_open ON turns (event_id) WHERE done_at IS NULL;

CREATE TABLE polls (
    id          INTEGER PRIMARY KEY,
    event_id    INTEGER NOT NULL REFERENCES events,
    code        TEXT NOT NULL,
    key         TEXT NOT NULL DEFAULT '',        -- of a prepared poll
    question    TEXT NOT NULL CHECK (json_valid(question)),
    options     TEXT NOT NULL CHECK (json_valid(options)),
    kind        TEXT NOT NULL
                CHECK (kind IN ('single', 'multiple', 'rating', 'words', 'ranking')),
    status      TEXT NOT NULL DEFAULT 'prepared'
                CHECK (status IN ('prepared', 'open', 'closed', 'published', 'cancelled')),
    results     TEXT NOT NULL CHECK (results IN ('after_close', 'live')),
    duration_ms INTEGER,
    session     TEXT NOT NULL DEFAULT '',
    opened_at   INTEGER,
    closes_at   INTEGER,
    closed_at   INTEGER,
    hidden      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(hidden)),   -- marks of words
    splits      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(splits)),   -- that may be shown
    UNIQUE (event_id, code)
) STRICT;

CREATE INDEX polls_due ON polls (closes_at) WHERE status = 'open';

-- When the poll closes, voter becomes a random value, sector and attendance go; when it is
-- cancelled, its ballots go.
CREATE TABLE ballots (
    poll_id       INTEGER NOT NULL REFERENCES polls,
    voter         TEXT NOT NULL,                 -- pseudonym, purpose: this poll alone
    vote          TEXT NOT NULL CHECK (json_valid(vote)),   -- places from 0, in order; or words
    sector_sealed BLOB,
    attendance    TEXT CHECK (attendance IN ('online', 'room')),
    PRIMARY KEY (poll_id, voter)
) STRICT, WITHOUT ROWID;

-- What happened, hash-chained: no wording, no names, roles only.
CREATE TABLE log (
    event_id      INTEGER NOT NULL REFERENCES events,
    number        INTEGER NOT NULL,
    at            INTEGER NOT NULL,
    role          TEXT NOT NULL,
    code          TEXT NOT NULL,
    move          TEXT NOT NULL,
    from_state    TEXT NOT NULL,
    to_state      TEXT NOT NULL,
    reason        TEXT NOT NULL,
    digest        TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL,
    PRIMARY KEY (event_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX log_by_code ON log (event_id, code, number);

-- What somebody typed and must still confirm: kept for 15 minutes, and tied to nobody.
CREATE TABLE drafts (
    id         TEXT PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events,
    content    TEXT NOT NULL CHECK (json_valid(content)),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What is owed to Discord. An open row is unique by kind and subject.
CREATE TABLE outbox (
    id           INTEGER PRIMARY KEY,
    event_id     INTEGER NOT NULL REFERENCES events,
    kind         TEXT NOT NULL,
    subject      TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL DEFAULT 'open'
                 CHECK (state IN ('open', 'sending', 'sent', 'missed', 'parked', 'dropped')),
    nonce        TEXT NOT NULL UNIQUE,
    planned_at   INTEGER NOT NULL,               -- when it was meant to be sent
    due_at       INTEGER NOT NULL,               -- when to try next
    useful_until INTEGER,                        -- after this it is missed, not late
    attempts     INTEGER NOT NULL DEFAULT 0,
    error        TEXT NOT NULL DEFAULT '',
    created_at   INTEGER NOT NULL,
    done_at      INTEGER
) STRICT;

CREATE UNIQUE INDEX outbox_open ON outbox (event_id, kind, subject) WHERE state = 'open';
CREATE INDEX outbox_of_a_kind ON outbox (event_id, kind, subject);
CREATE INDEX outbox_last ON outbox (event_id, kind, due_at) WHERE state = 'open';
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'open';

-- Messages that are edited in place.
CREATE TABLE messages (
    event_id   INTEGER NOT NULL REFERENCES events,
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL DEFAULT '',
    channel_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    posted_at  INTEGER NOT NULL,
    drawn_at   INTEGER NOT NULL,
    digest     TEXT NOT NULL,
    PRIMARY KEY (event_id, kind, subject)
) STRICT, WITHOUT ROWID;

-- The commands that a server has, so that they are registered only when they changed.
CREATE TABLE registered_commands (
    guild_id INTEGER PRIMARY KEY,
    digest   TEXT NOT NULL
) STRICT;

-- A moderator has a question open: for a minute, renewed by each action. The row goes with it.
CREATE TABLE claims (
    question_id INTEGER PRIMARY KEY REFERENCES questions,
    holder      TEXT NOT NULL,                   -- pseudonym, purpose: moderator
    holder_name TEXT NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT;

-- Moderators' decisions of the last ten minutes: who won a race, and what can be taken back.
CREATE TABLE decisions (
    id           INTEGER PRIMARY KEY,
    question_id  INTEGER REFERENCES questions,
    hand_id      INTEGER REFERENCES hands,
    verb         TEXT NOT NULL,
    decider      TEXT NOT NULL,                  -- pseudonym, purpose: moderator
    decider_name TEXT NOT NULL,
    at           INTEGER NOT NULL,
    version      INTEGER NOT NULL,               -- of the question or hand after it
    before       TEXT NOT NULL CHECK (json_valid(before)),
    CHECK ((question_id IS NULL) <> (hand_id IS NULL))
) STRICT;

CREATE INDEX decisions_by_decider ON decisions (decider, id);
CREATE INDEX decisions_by_question ON decisions (question_id, id);

-- Another wording beside the original: a translation, or a short form. When the asker edits the
-- original they go, since they may not be true of it any more.
CREATE TABLE wordings (
    id          INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES questions,
    text        TEXT NOT NULL,
    language    TEXT NOT NULL DEFAULT '',
    added_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX wordings_by_question ON wordings (question_id, id);

-- Questions merged into another, with the state that unmerging gives back.
CREATE TABLE merges (
    question_id   INTEGER PRIMARY KEY REFERENCES questions,
    into_id       INTEGER NOT NULL REFERENCES questions,
    status_before TEXT NOT NULL CHECK (status_before IN ('in_review', 'queued'))
) STRICT;

CREATE INDEX merges_by_target ON merges (into_id);

-- Nothing more is taken from whoever asked under this pseudonym.
CREATE TABLE blocks (
    event_id INTEGER NOT NULL REFERENCES events,
    asker    TEXT NOT NULL,
    until_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, asker)
) STRICT, WITHOUT ROWID;

-- What rapporteurs wrote down, each with its sources; codes N-1, N-2, ...
CREATE TABLE notes (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES events,
    code       TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN (
                   'progress', 'challenge', 'theme', 'answer', 'recommendation', 'commitment')),
    text       TEXT NOT NULL,
    salt       BLOB NOT NULL,                    -- of the wording's digests in the log
    speaker    TEXT NOT NULL DEFAULT '',         -- a key of the programme, else a name
    session    TEXT NOT NULL DEFAULT '',
    principle  TEXT NOT NULL DEFAULT '',
    questions  TEXT NOT NULL CHECK (json_type(questions) = 'array'),    -- their codes
    objectives TEXT NOT NULL CHECK (json_type(objectives) = 'array'),   -- numbers, ascending
    addressee  TEXT NOT NULL DEFAULT '',
    due        TEXT NOT NULL DEFAULT '',         -- a day: 2026-11-30
    author     TEXT NOT NULL,                    -- pseudonym, purpose: note; '' without the key
    added_at   INTEGER NOT NULL,
    status     TEXT NOT NULL DEFAULT 'kept' CHECK (status IN ('kept', 'withdrawn')),
    done_at    INTEGER CHECK (done_at IS NULL OR kind = 'commitment'),  -- it was kept, as promised
    CHECK (kind <> 'answer' OR questions <> '[]'),
    UNIQUE (event_id, code)
) STRICT;

CREATE INDEX notes_by_author ON notes (event_id, author);

-- Evidence that somebody handed in for the brief; codes E-1, E-2, ... Nobody sees who it was.
CREATE TABLE evidence (
    id           INTEGER PRIMARY KEY,
    event_id     INTEGER NOT NULL REFERENCES events,
    code         TEXT NOT NULL,
    title        TEXT NOT NULL,
    url          TEXT NOT NULL CHECK (url = '' OR url LIKE 'http://%' OR url LIKE 'https://%'),
    authors      TEXT NOT NULL DEFAULT '',
    institution  TEXT NOT NULL DEFAULT '',
    produced_in  TEXT NOT NULL DEFAULT '',
    year         INTEGER CHECK (year BETWEEN 1900 AND 2100),
    about_region TEXT NOT NULL DEFAULT '',
    principle    TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    salt         BLOB NOT NULL,                  -- of the wording's digest in the log
    submitter    TEXT NOT NULL,                  -- pseudonym, purpose: evidence
    added_at     INTEGER NOT NULL,
    status       TEXT NOT NULL
                 CHECK (status IN ('in_review', 'accepted', 'declined', 'withdrawn')),
    reason       TEXT NOT NULL DEFAULT '',       -- of declining it
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1), -- decisions carry it
    UNIQUE (event_id, code)
) STRICT;

CREATE INDEX evidence_by_status ON evidence (event_id, status);
CREATE INDEX evidence_by_submitter ON evidence (event_id, submitter);

-- What somebody wished to be sent, and where to. It names no question: only whoever holds the
-- contact key can tell which questions are theirs.
CREATE TABLE wishes (
    event_id  INTEGER NOT NULL REFERENCES events,
    person    TEXT NOT NULL,                     -- pseudonym, purpose: wish
    to_sealed BLOB NOT NULL,                     -- whom to write to, and in which language
    decided   INTEGER NOT NULL CHECK (decided IN (0, 1)),    -- what becomes of my questions
    brief     INTEGER NOT NULL CHECK (brief IN (0, 1)),      -- the policy brief
    refused   INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1)),  -- their Discord took none
    PRIMARY KEY (event_id, person)
) STRICT, WITHOUT ROWID;

-- Where to mail the brief to: from a registration, or from the participants' page. It goes with
-- the contact key, at the end of retention, and when its person erases what leads to them.
CREATE TABLE addresses (
    event_id     INTEGER NOT NULL REFERENCES events,
    person       TEXT NOT NULL,                  -- pseudonym, purpose: address
    email_sealed BLOB NOT NULL,                  -- the address, and the language to write in
    PRIMARY KEY (event_id, person)
) STRICT, WITHOUT ROWID;

-- The drafts of the brief that were handed out, by their digests: none is circulated as it is.
CREATE TABLE brief_drafts (
    event_id INTEGER NOT NULL REFERENCES events,
    digest   TEXT NOT NULL,
    made_at  INTEGER NOT NULL,
    PRIMARY KEY (event_id, digest)
) STRICT, WITHOUT ROWID;

-- The edited brief as it is circulated; a corrected one is another edition. One at most is
-- prepared, for 15 minutes; of the published ones only the last keeps its file, until the end of
-- retention.
CREATE TABLE editions (
    event_id     INTEGER NOT NULL REFERENCES events,
    number       INTEGER NOT NULL CHECK (number >= 1),
    file_name    TEXT NOT NULL DEFAULT '',       -- '': an address alone
    size         INTEGER NOT NULL DEFAULT 0,
    file         BLOB,
    url          TEXT NOT NULL DEFAULT '',
    digest       TEXT NOT NULL,                  -- of file and address
    prepared_at  INTEGER NOT NULL,
    published_at INTEGER,
    PRIMARY KEY (event_id, number),
    CHECK (file_name <> '' OR url <> '')
) STRICT;

CREATE UNIQUE INDEX editions_prepared ON editions (event_id) WHERE published_at IS NULL;

-- How many messages with an edition arrived, and how many did not, by reason; never whose.
CREATE TABLE arrivals (
    event_id INTEGER NOT NULL REFERENCES events,
    edition  INTEGER NOT NULL,
    result   TEXT NOT NULL CHECK (result IN ('arrived', 'shut', 'away', 'failed')),
    count    INTEGER NOT NULL,
    PRIMARY KEY (event_id, edition, result)
) STRICT, WITHOUT ROWID;

-- An asker's objection to a merge or another wording: goes when the moderators have it.
CREATE TABLE objections (
    id          INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES questions,
    move        TEXT NOT NULL CHECK (move IN ('merge', 'reword')),
    reason      TEXT NOT NULL
) STRICT;

CREATE INDEX objections_by_question ON objections (question_id);

-- What the moderators told the chair: kept until the close.
CREATE TABLE chair_messages (
    id          INTEGER PRIMARY KEY,
    event_id    INTEGER NOT NULL REFERENCES events,
    sender_name TEXT NOT NULL,
    text        TEXT NOT NULL,
    sent_at     INTEGER NOT NULL,
    read_at     INTEGER
) STRICT;

-- The ways to the event's pages. A code is made from the contact key, the kind and this number,
-- so that a database without its keys opens nothing; another number makes another code.
CREATE TABLE links (
    event_id INTEGER NOT NULL REFERENCES events,
    kind     TEXT NOT NULL CHECK (kind IN ('room', 'online', 'chair')),
    number   INTEGER NOT NULL,
    PRIMARY KEY (event_id, kind)
) STRICT, WITHOUT ROWID;

-- A reminder that somebody asked for, by direct message before a session begins: gone when sent,
-- when the session begins, and at the close.
CREATE TABLE reminders (
    id        INTEGER PRIMARY KEY,
    event_id  INTEGER NOT NULL REFERENCES events,
    person    TEXT NOT NULL,                     -- pseudonym, purpose: reminder
    session   TEXT NOT NULL,
    before_ms INTEGER NOT NULL,
    to_sealed BLOB NOT NULL,                     -- whom to write to, and in which language
    state     TEXT NOT NULL DEFAULT 'waiting'
              CHECK (state IN ('waiting', 'owed', 'refused', 'shown')),
    UNIQUE (event_id, person, session, before_ms)
) STRICT;

-- Programmes that `/organize reload` put in force: the one of the opening was version 1.
CREATE TABLE versions (
    event_id   INTEGER NOT NULL REFERENCES events,
    number     INTEGER NOT NULL CHECK (number > 1),
    applied_at INTEGER NOT NULL,
    source     TEXT NOT NULL CHECK (source IN ('file', 'upload')),
    digest     TEXT NOT NULL,                    -- of the programme as it became
    PRIMARY KEY (event_id, number)
) STRICT, WITHOUT ROWID;

-- Who asked and was heard, by group, as it was at the close; NULLs where a group was too small.
CREATE TABLE fairness (
    event_id  INTEGER NOT NULL REFERENCES events,
    place     INTEGER NOT NULL,
    dimension TEXT NOT NULL
              CHECK (dimension IN ('attendance', 'principle', 'sector', 'language', 'first')),
    name      TEXT NOT NULL,                     -- '': not known
    submitted INTEGER,
    turns     INTEGER,
    wait_ms   INTEGER,                           -- the median
    floor_ms  INTEGER,
    PRIMARY KEY (event_id, place)
) STRICT, WITHOUT ROWID;

-- Tries at a receipt that failed in the last ten minutes, so that no secret can be guessed.
CREATE TABLE tries (
    id       INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events,
    person   TEXT NOT NULL,                      -- pseudonym by a key that no file holds
    at       INTEGER NOT NULL
) STRICT;
