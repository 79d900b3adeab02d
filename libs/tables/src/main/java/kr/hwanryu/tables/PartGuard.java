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

/**
 * Reads one part of a workbook without keeping anything, and refuses what would not fit into memory when it is kept. What a
 * part is called does not matter, any may be named as a sheet; what is no XML the library cannot read either.
 */
final class PartGuard {

    private static final long MEBI = 1 << 20;
    /** The rows of a sheet stream; whatever else there is, the library keeps. */
    private static final long MAX_SHEET = 1536 * MEBI;

    private static final long MAX_KEPT = 24 * MEBI;
    /** Between one event of the parser and the next, which is what it holds at a time. */
    private static final long MAX_EVENT = MEBI;

    /** Spaces, byte order marks, and the empty halves of UTF-16. */
    private static final String BEFORE_XML = "\0\t\n\r \u00EF\u00BB\u00BF\u00FE\u00FF";

    private static final int PROLOG = 1024;

    private final String name;
    private final InputStream part;
    private final Counted bytes;
    private final boolean sheet;
    private final boolean mustBeXml;
    private final long most;
    private final SheetLimits limits = new SheetLimits();

    /**
     * Guards one part.
     *
     * @param part supports mark
     * @param left how much all parts together may still unpack to
     */
    PartGuard(String name, InputStream part, long left) {
        String lower = name.toLowerCase(Locale.ROOT);
        this.name = name;
        this.sheet = lower.contains("worksheets/");
        this.mustBeXml = lower.endsWith(".xml") || lower.endsWith(".rels");
        this.part = part;
        this.most = Math.min(left, sheet ? MAX_SHEET : MAX_KEPT);
        this.bytes = new Counted(part, most);
    }

    /** How many rows there are. */
    long rows() throws IOException {
        if (!mustBeXml && !beginsLikeXml()) {
            return 0;
        }
        try {
            XMLStreamReader xml = parser().createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                look(xml, xml.next());
                bytes.sinceEvent = 0;
            }
        } catch (TableUnreadable told) {
            throw told;
        } catch (XMLStreamException | RuntimeException broken) {
            refuseBroken(broken);
        }
        return limits.rows();
    }

    private void refuseBroken(Exception broken) {
        if (bytes.exhausted) {
            throw tooLarge();
        } else if (mustBeXml) {
            throw new TableUnreadable(broken, "WORKBOOK_BROKEN", name);
        }
    }

    /** How many bytes it was. */
    long unpacked() {
        return most - bytes.left;
    }

    private boolean beginsLikeXml() throws IOException {
        part.mark(PROLOG);
        byte[] head = part.readNBytes(PROLOG);
        part.reset();
        for (byte first : head) {
            if (BEFORE_XML.indexOf(first & 0xFF) < 0) {
                return first == '<';
            }
        }
        return true;
    }

    private static XMLInputFactory parser() {
        XMLInputFactory parser = new InputFactoryImpl();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    private void look(XMLStreamReader xml, int event) {
        if (mustBeXml && (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)) {
            throw new TableUnreadable("WORKBOOK_BROKEN", name);
        }
        if (!limits.keep(xml, event)) {
            throw tooLarge();
        }
    }

    private TableUnreadable tooLarge() {
        return new TableUnreadable("WORKBOOK_TOO_LARGE", name, most / MEBI);
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
            left -= Math.max(read, 0);
            sinceEvent += Math.max(read, 0);
            exhausted = left < 0 || sinceEvent > MAX_EVENT;
            if (exhausted) {
                throw new TooLarge();
            }
            return read;
        }
    }
}
