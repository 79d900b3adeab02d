package kr.hwanryu.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part of a workbook without keeping anything, and refuses what would not fit into memory when it is kept. */
final class PartGuard {

    private static final long MEBI = 1 << 20;
    /** The rows of a sheet stream; whatever else there is, the library keeps. */
    private static final long MAX_SHEET = 1536 * MEBI;

    private static final long MAX_KEPT = 64 * MEBI;
    /** Between one event of the parser and the next, which is what it holds at a time. */
    private static final long MAX_EVENT = MEBI;

    private static final long MAX_ROW_TEXT = 4 * MEBI;
    private static final int MAX_ROW_CELLS = 16_384;
    private static final int MAX_COLUMN_LETTERS = "XFD".length();
    /** Array formulas are searched for each cell, shared ones are kept. */
    private static final int MAX_FORMULA_RANGES = 4_096;

    private final String name;
    private final Counted bytes;
    private final boolean sheet;
    private long rows;
    private long text;
    private int cells;
    private int formulaRanges;

    PartGuard(String name, InputStream part) {
        this.name = name;
        this.sheet = name.toLowerCase(Locale.ROOT).contains("worksheets/");
        this.bytes = new Counted(part, sheet ? MAX_SHEET : MAX_KEPT);
    }

    /** How many rows there are. */
    long rows() throws IOException {
        try {
            XMLStreamReader xml = parser().createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                look(xml, xml.next());
                bytes.sinceEvent = 0;
            }
            return rows;
        } catch (TableUnreadable told) {
            throw told;
        } catch (XMLStreamException | RuntimeException broken) {
            throw bytes.exhausted ? tooLarge() : new TableUnreadable(broken, "WORKBOOK_BROKEN", name);
        } catch (TooLarge tooLarge) {
            throw tooLarge();
        }
    }

    private static XMLInputFactory parser() {
        XMLInputFactory parser = new InputFactoryImpl();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    private void look(XMLStreamReader xml, int event) throws TooLarge {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new TableUnreadable("WORKBOOK_BROKEN", name);
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text += xml.getTextLength();
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            lookAtElement(xml);
        }
        if (text > MAX_ROW_TEXT || cells > MAX_ROW_CELLS || formulaRanges > MAX_FORMULA_RANGES) {
            throw new TooLarge();
        }
    }

    private void lookAtElement(XMLStreamReader xml) throws TooLarge {
        switch (xml.getLocalName()) {
            case "row" -> {
                rows++;
                cells = 0;
                text = 0;
            }
            case "si" -> text = 0;
            case "c" -> {
                cells++;
                refuseFar(xml.getAttributeValue(null, "r"));
            }
            case "f" -> formulaRanges += xml.getAttributeValue(null, "ref") == null ? 0 : 1;
            default -> {}
        }
    }

    private static void refuseFar(String address) throws TooLarge {
        if (address == null) {
            return;
        }
        int letters = 0;
        while (letters < address.length() && !Character.isDigit(address.charAt(letters))) {
            letters++;
        }
        if (letters > MAX_COLUMN_LETTERS) {
            throw new TooLarge();
        }
    }

    private TableUnreadable tooLarge() {
        return new TableUnreadable("WORKBOOK_TOO_LARGE", name, (sheet ? MAX_SHEET : MAX_KEPT) / MEBI);
    }

    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final class Counted extends FilterInputStream {

        private long left;
        private long sinceEvent;
        private boolean exhausted;

        Counted(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            left -= read;
            sinceEvent += read;
            exhausted = left < 0 || sinceEvent > MAX_EVENT;
            if (exhausted) {
                throw new TooLarge();
            }
            return read;
        }
    }
}
