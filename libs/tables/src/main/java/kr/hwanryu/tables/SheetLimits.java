package kr.hwanryu.tables;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** What a sheet may ask of the library at a time: of a row it keeps every cell, of a sheet every formula that has a range. */
final class SheetLimits {

    private static final int MAX_ROW_CELLS = 16_384;
    private static final int MAX_COLUMN_LETTERS = "XFD".length();
    private static final long MAX_ROW_TEXT = 4 << 20;
    private static final int MAX_RANGES = 2_048;
    private static final long MAX_RANGE_TEXT = 4 << 20;

    private long rows;
    private long rowText;
    private int rowCells;
    private int ranges;
    private long rangeText;
    private boolean inRange;
    private boolean far;

    long rows() {
        return rows;
    }

    /** Takes account of what the parser is at; false when it is too much. */
    boolean keep(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getTextLength());
            case XMLStreamConstants.END_ELEMENT -> inRange = false;
            default -> {}
        }
        boolean row = rowText <= MAX_ROW_TEXT && rowCells <= MAX_ROW_CELLS && !far;
        return row && ranges <= MAX_RANGES && rangeText <= MAX_RANGE_TEXT;
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                rows++;
                rowCells = 0;
                rowText = 0;
            }
            case "si" -> rowText = 0;
            case "c" -> {
                rowCells++;
                far |= isFar(xml.getAttributeValue(null, "r"));
            }
            case "f" -> {
                inRange = xml.getAttributeValue(null, "ref") != null;
                ranges += inRange ? 1 : 0;
            }
            default -> {}
        }
    }

    private void add(int characters) {
        rowText += characters;
        rangeText += inRange ? characters : 0;
    }

    /** Whether a cell is said to be right of every sheet. */
    private static boolean isFar(String address) {
        int letters = 0;
        while (address != null && letters < address.length() && !Character.isDigit(address.charAt(letters))) {
            letters++;
        }
        return letters > MAX_COLUMN_LETTERS;
    }
}
