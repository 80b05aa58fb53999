#!/usr/bin/env python3
"""Makes the two faces that cards are set in from Literata (SIL Open Font License, no reserved name).

    npm pack @expo-google-fonts/literata@0.4.3 && tar xzf expo-google-fonts-literata-0.4.3.tgz
    python3 tools/card-face/make.py package coranto-core/src/main/resources/org/coranto/output/card

Needs fontTools (Debian: python3-fonttools). Keeps Latin, Greek and Cyrillic; drops hinting and
layout tables, and turns the pairs of letters that GPOS moves together into the plain `kern` table
that TrueTypeFace reads.
"""
import itertools
import shutil
import sys

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

KEPT = (
    "0020-007E 00A0-024F 0259 02BB-02BC 02C6-02DC 0370-03FF 0400-045F 0490-0491 1E00-1EFF 2010-2015 "
    "2018-201F 2020-2022 2026 2030 2032-2033 2039-203A 20AC 20BF 2116 2122 2190-2193 2212 2248 2260 2264-2265"
)
KERNED = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;-–—’‘“”()/&!?"
    "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЬЫЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
)
SMALLEST = 8  # thousandths of an em; less is not visible
FACES = {"400Regular/Literata_400Regular.ttf": "literata-regular.ttf", "700Bold/Literata_700Bold.ttf": "literata-bold.ttf"}


def kept():
    for part in KEPT.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def pair_tables(font):
    gpos = font["GPOS"].table
    wanted = {i for f in gpos.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex}
    for index in sorted(wanted):
        for table in gpos.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType == 2:
                yield table


def distance(tables, left, right):
    for table in tables:
        if left not in table.Coverage.glyphs:
            continue
        if table.Format == 1:
            pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
            found = [pair.Value1 for pair in pairs if pair.SecondGlyph == right]
            if not found:
                continue
            value = found[0]
        else:
            first = table.ClassDef1.classDefs.get(left, 0)
            second = table.ClassDef2.classDefs.get(right, 0)
            value = table.Class1Record[first].Class2Record[second].Value1
        return getattr(value, "XAdvance", 0) or 0 if value else 0
    return 0


def kerning(font):
    names = font.getBestCmap()
    glyphs = sorted({names[ord(c)] for c in KERNED if ord(c) in names})
    tables = list(pair_tables(font))
    pairs = {}
    for left, right in itertools.product(glyphs, glyphs):
        value = distance(tables, left, right)
        if abs(value) >= SMALLEST:
            pairs[left, right] = value
    return pairs


def make(source, target):
    pairs = kerning(TTFont(source))
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 13, 14])
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "STAT", "gasp", "vhea", "vmtx", "DSIG"]
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept())
    subsetter.subset(font)
    font["post"].formatType = 3.0
    kern = KernTable_format_0()
    kern.coverage, kern.tupleIndex, kern.apple = 1, None, False
    kern.kernTable = pairs
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [kern]
    subset.save_font(font, target, options)
    print(target, len(font.getBestCmap()), "characters,", len(pairs), "pairs")


source, target = sys.argv[1:]
for name, made in FACES.items():
    make(f"{source}/{name}", f"{target}/{made}")
shutil.copy(f"{source}/LICENSE_FONT", f"{target}/OFL.txt")
