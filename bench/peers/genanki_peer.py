"""Writes cards with genanki: genanki_peer.py CARDS.json OUT.apkg; prints the seconds of CPU it took."""

import json
import sys
import time

import genanki

with open(sys.argv[1], encoding="utf-8") as file:
    cards = json.load(file)

start = time.process_time()
model = genanki.Model(
    1607392319,
    "Peer",
    fields=[{"name": "Front"}, {"name": "Back"}],
    templates=[{"name": "Card", "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}"}],
)
decks = {}
for card in cards:
    name = card["deck"]
    if name not in decks:
        decks[name] = genanki.Deck(1700000000000 + len(decks), name)
    decks[name].add_note(
        genanki.Note(model, [card["front"], card["back"]], guid=card["guid"], tags=card["tags"])
    )
genanki.Package(list(decks.values())).write_to_file(sys.argv[2], timestamp=1700000000)
print(time.process_time() - start)
