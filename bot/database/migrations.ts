import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The schema's history, in order; a migration that has landed is never edited. */
export const migrations: Record<string, Migration> = {
  '001-the-turn': {
    async up(db) {
      for (const statement of theTurn) await sql.raw(statement).execute(db)
    },
  },
  '002-upkeep': {
    async up(db) {
      await sql.raw('create table chores (name text primary key, begun timestamptz not null)').execute(db)
    },
  },
  '003-calibrations': {
    async up(db) {
      await sql.raw(calibrations).execute(db)
    },
  },
  '004-files-of-one-ref': {
    async up(db) {
      for (const statement of filesOfOneRef) await sql.raw(statement).execute(db)
    },
  },
  '005-questions': {
    async up(db) {
      for (const statement of questions) await sql.raw(statement).execute(db)
    },
  },
  '006-sheet-vectors': {
    async up(db) {
      await sql
        .raw('create table sheet_vectors (sheet text primary key, digest text not null, vector bytea not null)')
        .execute(db)
    },
  },
  '007-requests': {
    async up(db) {
      for (const statement of requests) await sql.raw(statement).execute(db)
    },
  },
  '008-erasures': {
    async up(db) {
      await sql.raw(erasuresOfSeveral).execute(db)
    },
  },
  '009-paces': {
    async up(db) {
      for (const statement of paces) await sql.raw(statement).execute(db)
    },
  },
  '010-who-hears': {
    async up(db) {
      await sql.raw('alter table processes add hears timestamptz, add alone boolean').execute(db)
      await sql.raw('alter table sent add read timestamptz').execute(db)
    },
  },
  '011-posts': {
    async up(db) {
      for (const statement of posts) await sql.raw(statement).execute(db)
    },
  },
  '012-one-reply-at-a-time': {
    async up(db) {
      await sql.raw('alter table sent add hearing timestamptz').execute(db)
    },
  },
  '013-places': {
    async up(db) {
      await sql
        .raw(
          'create table help_places (id text primary key, lat float8 not null, lon float8 not null, place jsonb not null)',
        )
        .execute(db)
    },
  },
  '014-readings-owed': {
    async up(db) {
      await sql.raw('alter table sent add owed timestamptz').execute(db)
    },
  },
  '015-deaf-for-now': {
    async up(db) {
      await sql.raw('alter table processes add deaf boolean').execute(db)
    },
  },
  '016-brought': {
    async up(db) {
      for (const statement of brought) await sql.raw(statement).execute(db)
    },
  },
}

const brought = [
  `create table brought (
    id text primary key, place text not null, root text not null, ts text not null, at timestamptz not null default now()
  )`,
  `create index brought_thread on brought (place, root, ts)`,
  `alter table processes add trouble timestamptz`,
  `alter table sent drop hearing`,
]

const posts = [
  `create table posts (
    id text primary key, ref text not null, stage text not null, owner text not null, departement text not null,
    region text not null, created timestamptz not null, row jsonb not null
  )`,
  `create index posts_stage on posts (stage, created)`,
]

const calibrations = `create table calibrations (
  version int primary key, made timestamptz not null default now(), people int not null, answers int not null,
  stored jsonb not null
)`

/** A reference is six signs: two files may bear the same one, and the second is a file like any other. */
const filesOfOneRef = ['alter table files drop constraint files_ref_key', 'create index files_ref on files (ref)']

const questions = [
  `create table questions (
    chat text not null, number int not null, at timestamptz not null, theme text, route text not null,
    reason text not null, outcome text not null, asked text not null, primary key (chat, number)
  )`,
  'create index questions_at on questions (at)',
]

const requests = [
  `create table requests (
    id text primary key references actors (id) on delete cascade, ref text not null, stage text not null,
    urgency text not null, theme text, departement text, region text, channel text, owner text, wide boolean not null,
    opened timestamptz not null, answered timestamptz, resolved timestamptz, promised timestamptz, row jsonb not null
  ) with (fillfactor = 80)`,
  `create index requests_open on requests (channel, opened) where stage in ('waiting', 'claimed', 'answered')`,
  'create index requests_opened on requests (opened)',
]

/** An erasure named one file, or none; it names a list. */
const erasuresOfSeveral = `
  update outbox set effect = jsonb_set(effect, '{also}', case jsonb_typeof(effect->'also')
    when 'string' then jsonb_build_array(effect->'also') else '[]'::jsonb end)
  where effect->>'do' = 'erase' and jsonb_typeof(effect->'also') <> 'array'`

/** Where a partner takes only so much a second: when it is free again, and which lanes wait there, in whose turn. */
const paces = [
  'create table paces (place text primary key, free timestamptz not null) with (fillfactor = 50)',
  'alter table lanes add urgent boolean not null default false, add place text, add paced bigint',
  'create index lanes_place on lanes (place) where place is not null',
]

const theTurn = [
  `create table actors (
    id text primary key, state jsonb, version int not null default 0, at timestamptz not null default now()
  ) with (fillfactor = 70)`,
  `create table seen (id text primary key, at timestamptz not null default now())`,
  `create table outbox (
    id bigint generated always as identity primary key, lane text not null, actor text not null, effect jsonb not null,
    status text not null, attempts int not null default 0, unknowns int not null default 0, code text,
    due timestamptz not null default now(), created timestamptz not null default now(), done timestamptz
  ) with (fillfactor = 80)`,
  `create index outbox_waiting on outbox (lane, id) where status in ('pending', 'sending')`,
  `create index outbox_actor on outbox (actor)`,
  `create table lanes (
    id text primary key, actor text not null, depth int not null, holder text, fence int not null default 0, next timestamptz
  ) with (fillfactor = 70)`,
  `create index lanes_busy on lanes (next) where depth > 0`,
  `create table processes (id text primary key, alive timestamptz not null)`,
  `create table sent (
    actor text not null, key text not null, kind text not null, place text not null, message text not null, file text,
    at timestamptz not null default now(), primary key (actor, key)
  )`,
  `create index sent_message on sent (place, message)`,
  `create table papers (
    id text primary key, actor text not null, sealed bytea not null, bytes int not null, at timestamptz not null default now()
  )`,
  `create index papers_actor on papers (actor)`,
  `create table files (
    id text primary key, ref text not null unique, status text not null, owner text, departement text not null,
    region text not null, row jsonb not null, contacts text[] not null, waiting boolean not null,
    sent timestamptz not null
  )`,
  `create index files_territory on files (departement, status, sent)`,
  `create index files_owner on files (owner)`,
  `create index files_waiting on files (id) where waiting`,
  `create index files_contacts on files using gin (contacts)`,
  `create table audit (
    id bigint generated always as identity primary key, at timestamptz not null default now(), by text not null,
    code text not null, subject text not null, detail text
  )`,
  `create index audit_subject on audit (subject)`,
  `create table failures (
    id text primary key, actor text not null, count int not null, code text not null, sealed bytea,
    at timestamptz not null default now()
  )`,
]
