package kr.hwanryu.gateway.pages;

import kr.hwanryu.rest.conditional.EntityTags;

/** A file that pages load, at an address that names its content, so that a browser can keep it for ever. */
public final class Asset {

    static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    static final String CSS = "text/css; charset=utf-8";

    /** Of the portal's pages. */
    static final Asset STYLE = of("pages/hwanryu.css", CSS);

    /** Of annual reports. */
    public static final Asset REPORT_STYLE = of("pages/report.css", CSS);

    /** Of every page. */
    public static final Asset ICON = of("dashboard/icon.svg", "image/svg+xml");

    private final String address;
    private final Page page;

    private Asset(String address, Page page) {
        this.address = address;
        this.page = page;
    }

    static Asset of(String file, String mediaType) {
        String text = PageFiles.read(file);
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String version = EntityTags.hash(text).substring(0, 12);
        return new Asset(
                "/assets/" + name.substring(0, dot) + '.' + version + name.substring(dot),
                Page.immutable(mediaType, text));
    }

    public String address() {
        return address;
    }

    Page page() {
        return page;
    }
}
