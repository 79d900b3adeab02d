package kr.hwanryu.gateway.forwarding;

/** No connection to a service could be had: it is down, unreachable, or all connections to it are taken. */
public final class OriginAway extends RuntimeException {

    private final Service service;

    OriginAway(Service service, Throwable cause) {
        super(service.id() + ": " + cause.getMessage(), cause, false, false);
        this.service = service;
    }

    public Service service() {
        return service;
    }
}
