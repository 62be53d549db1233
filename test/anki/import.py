"""Imports files into a fresh headless Anki collection and prints what it then holds, as JSON.

Usage: import.py STEP...

    package=FILE   import a package (.apkg) with the options the program offers first
    text=FILE      import a text file (.txt, .csv) by what its header says
    answer=GUID    answer the first card of a note with "Good"
    edit=GUID      append " (mine)" to the first field of a note, as its owner would
    clear          remove every note; note types and media stay

Prints {"steps": [{"step", "log": {kind: count}, "before", "after"}], "notes", "cards", ...}.
"""

import json
import os
import sys
import tempfile

from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)

KINDS = ("new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck",
         "empty_first_field", "first_field_match")


def main(steps):
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(os.path.join(folder, "collection.anki2"))
        try:
            log = [run(collection, step) for step in steps]
            print(json.dumps({"steps": log, **describe(collection)}))
        finally:
            collection.close()


def run(collection, step):
    verb, _, argument = step.partition("=")
    result = VERBS[verb](collection, argument)
    return {"step": verb, **(result or {})}


def import_package(collection, path):
    request = ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions())
    return {"log": counts(collection.import_anki_package(request).log)}


def import_text(collection, path):
    metadata = collection.get_csv_metadata(path, None)
    request = ImportCsvRequest(path=path, metadata=metadata)
    return {"log": counts(collection.import_csv(request).log)}


def answer(collection, guid):
    card = note_of(collection, guid).cards()[0]
    card.start_timer()
    states = collection._backend.get_scheduling_states(card.id)
    answer = collection.sched.build_answer(card=card, states=states, rating=2)
    collection.sched.answer_card(answer)


def edit(collection, guid):
    note = note_of(collection, guid)
    note.fields[0] += " (mine)"
    collection.update_note(note)


def clear(collection, _):
    collection.remove_notes(collection.find_notes(""))


VERBS = {"package": import_package, "text": import_text, "answer": answer, "edit": edit,
         "clear": clear}


def note_of(collection, guid):
    return collection.get_note(collection.db.scalar("select id from notes where guid = ?", guid))


def counts(log):
    return {kind: len(getattr(log, kind)) for kind in KINDS if hasattr(log, kind)}


def describe(collection):
    """The collection, then what Anki's own checks say of it; these come last, as they mend."""
    found = {
        "notes": [describe_note(collection, nid) for nid in collection.find_notes("")],
        "decks": sorted(deck.name for deck in collection.decks.all_names_and_ids()),
        "notetypes": {
            model.name: describe_notetype(collection.models.get(model.id))
            for model in collection.models.all_names_and_ids()
        },
        "tags": sorted(collection.tags.all()),
    }
    media = collection.media.check()
    found["media"] = {
        "missing": list(media.missing),
        "unused": list(media.unused),
        "report": media.report,
        "files": sorted(os.listdir(collection.media.dir())),
    }
    found["emptyCards"] = len(collection.get_empty_cards().notes)
    before = collection.card_count()
    message, ok = collection.fix_integrity()
    found["integrity"] = {
        "ok": ok, "message": message, "before": before, "after": collection.card_count()
    }
    return found


def describe_note(collection, nid):
    note = collection.get_note(nid)
    row = collection.db.first("select csum, cast(sfld as text), mod from notes where id = ?", nid)
    return {
        "guid": note.guid,
        "notetype": note.note_type()["name"],
        "fields": dict(note.items()),
        "tags": note.tags,
        "csum": row[0],
        "sfld": row[1],
        "mod": row[2],
        "cards": [describe_card(collection, card) for card in note.cards()],
    }


def describe_card(collection, card):
    output = card.render_output()
    return {
        "ord": card.ord,
        "deck": collection.decks.name(card.did),
        "due": card.due,
        "queue": card.queue,
        "reps": card.reps,
        "question": output.question_text,
        "answer": output.answer_text,
    }


def describe_notetype(notetype):
    return {
        "id": notetype["id"],
        "mod": notetype["mod"],
        "css": notetype["css"],
        "fields": [field["name"] for field in notetype["flds"]],
        "templates": [template["name"] for template in notetype["tmpls"]],
    }


main(sys.argv[1:])
