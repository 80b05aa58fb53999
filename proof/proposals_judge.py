"""Judges a draft that proposals were placed into, without Coranto's code.

Reads Markdown by itself: headings with up to three spaces before them, setext headings, comments and
code fences. The place of a line is its whole heading path: the chapter and every heading below it.
"""
import collections, re

FENCE = re.compile(r' {0,3}(`{3,}|~{3,})')
ATX = re.compile(r' {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$')
SETEXT = re.compile(r' {0,3}(=+|-+)[ \t]*$')
ITEM = re.compile(r'(\s*)(?:[*+-]|\d{1,9}[.)])\s+(?=\S)')
LINK = re.compile(r'\]\(\s*<?([^)>\s]+)')
DAY = re.compile(r'\d{4}-\d\d-\d\d')


def title(text):
    """`rfcs` for `[RFCs](https://…):`: a heading as it is compared."""
    text = re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', text)
    return re.sub(r'[*_`\\]', '', text).strip().strip(':,').strip().casefold()


def words(line):
    """A line without its bullet, its indentation and white space at its end."""
    item = ITEM.match(line)
    return (line[item.end():] if item else line).strip()


def address(href):
    return re.sub(r'^https?://(www\.)?', '', href).rstrip('/').casefold()


class Line:
    """A line with its place in the text.

    path: the headings above it, the highest first; kind: heading, item, text or comment
    key: what it links to, and the day that it or the item above it begins with; empty without a link
    """

    def __init__(self, text, path, kind, key=()):
        self.text, self.path, self.kind, self.key = text, path, kind, key


def lines(texts):
    """The lines of a text or of one side of a hunk; those that are blank are None."""
    found, above, comment, fence, day = [], [], False, None, ''
    for i, text in enumerate(texts):
        path = tuple(t for _, t in above)
        opened = FENCE.match(text)
        if comment or (fence is None and text.lstrip().startswith('<!--')):
            comment = '-->' not in text
            found.append(Line(text, path, 'comment'))
            continue
        if fence is not None or opened:
            if fence is None:
                fence = opened.group(1)
            elif opened and opened.group(1).startswith(fence):
                fence = None
            found.append(Line(text, path, 'text'))
            continue
        if not text.strip():
            found.append(None)
            continue
        heading = ATX.match(text)
        underline = i + 1 < len(texts) and SETEXT.match(texts[i + 1])
        if heading or (underline and not ITEM.match(text) and (i == 0 or not texts[i - 1].strip())):
            level = len(heading.group(1)) if heading else (1 if '=' in underline.group(1) else 2)
            above = [it for it in above if it[0] < level] + [(level, title(heading.group(2) or '') if heading else title(text))]
            found.append(Line(text, tuple(t for _, t in above), 'heading'))
            continue
        item = ITEM.match(text)
        if item and len(item.group(1)) < 2 or not item and not text.startswith('  '):
            day = ''
        own = DAY.match(words(text))
        day = own.group() if own else day
        links = tuple(address(href) for href in LINK.findall(text))
        found.append(Line(text, path, 'item' if item else 'text', (day,) + links if links else ()))
    return found


def hunks(patch):
    """(line of the base, [(mark, text)]) of each hunk."""
    hunk = None
    for line in patch.split('\n'):
        line = line.rstrip('\r')
        start = re.match(r'@@ -(\d+)', line)
        if start:
            if hunk:
                yield hunk
            hunk = (int(start.group(1)), [])
        elif line.startswith('diff --git'):
            if hunk:
                yield hunk
            hunk = None
        elif hunk and line[:1] in ('+', '-', ' '):
            hunk[1].append((line[0], line[1:]))
        elif hunk and line == '':
            hunk[1].append((' ', ''))
    if hunk:
        yield hunk


class Side:
    """The lines of one side of a hunk, with the marks of the patch."""

    def __init__(self, hunk, without):
        marked = [(mark, text) for mark, text in hunk[1] if mark != without]
        self.marks = [mark for mark, _ in marked]
        self.lines = lines([text for _, text in marked])

    def changed(self):
        return [line for mark, line in zip(self.marks, self.lines) if mark != ' ' and line]


def places(text):
    """key of a link -> Counter of heading paths; and the same for the words of every line"""
    links, said = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for line in lines(text.replace('\r\n', '\n').split('\n')):
        if line:
            said[words(line.text)][line.path] += 1
            if line.kind == 'item' and line.key:
                links[line.key][line.path] += 1
    return links, said


def judge(base, published, patches, draft, answers, show=lambda *_: None):
    """How many of what; patches: name -> text, answers: name -> JSON."""
    count = collections.Counter()
    was, _ = places(base)
    right, _ = places(published)
    now, said = places(draft)
    sides = {name: [(Side(h, '-'), Side(h, '+')) for h in hunks(patch)] for name, patch in patches.items()}
    gone = collections.Counter(line.key for side in sides.values() for _, before in side for line in before.changed() if line.key)
    removed_lines = collections.Counter(words(line.text) for side in sides.values() for _, before in side for line in before.changed())
    proposed = collections.Counter()
    for name, side in sides.items():
        told, placed = answered(answers.get(name, {}))
        removed = {line.key for _, before in side for line in before.changed() if line.key}
        for after, _ in side:
            for line in after.changed():
                count['lines added'] += 1
                text = words(line.text)
                if not said.get(text) and (text not in told or (text in placed and not removed_lines[text])):
                    count['silent loss'] += 1
                    show('silent loss', name, line, '', '')
                if line.kind != 'item' or not line.key:
                    continue
                kind = 'amended ' if line.key in removed else ''
                proposed[kind + repr(line.key)] += 1
                if proposed[kind + repr(line.key)] > 1:
                    count[kind + 'again'] += 1
                    continue
                link(line, kind, name, was, right, now, gone, count, show)
    return count


def answered(answer):
    """Every line that an answer has as added; and those of them that it says are in the draft."""
    told, placed = set(), set()
    for kind, key in (('accepted', 'lines'), ('duplicates', 'lines'), ('changed', 'after'), ('other', 'added')):
        for outcome in answer.get(kind, []):
            own = {words(part) for line in outcome[key] for part in line.split('\n')}
            told |= own
            placed |= own if kind in ('accepted', 'changed') else set()
    return told, placed - {words(line) for outcome in answer.get('other', []) for line in outcome['added']}


def link(line, kind, name, was, right, now, gone, count, show):
    found, published = now.get(line.key, {}), right.get(line.key, {})
    count[kind + 'links'] += 1
    times = sum(found.values())
    if times:
        often = times <= max(1, sum(published.values()), len(set(found)), sum(was.get(line.key, {}).values()))
        count[kind + ('once' if often else 'twice')] += 1
        if not often:
            show(kind + 'twice', name, line, found, published)
    elif gone[line.key]:
        count[kind + 'taken back'] += 1
    else:
        count[kind + 'not there'] += 1
        show(kind + 'not there', name, line, found, published)
    if not times or not published:
        count[kind + 'without a judge'] += bool(times)
        return
    count[kind + 'published'] += 1
    where = place(found, published)
    count[kind + where] += 1
    if where != 'there':
        show(kind + where, name, line, found, published)


def place(found, published):
    """Whether it is where the published edition has it."""
    if set(found) & set(published):
        return 'there'
    chapters = {path[0] for path in found if path} & {path[0] for path in published if path}
    return 'other section' if chapters else 'other chapter'
