package kr.hwanryu.storage;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/**
 * The one transaction of a write. It begins when there is something to store, after references were asked for, so that no
 * connection is held while another service answers. It is committed at once, unless what is stored is part of an
 * {@linkplain #answering answer}: then it stays open until that is known, and reads meanwhile see what was written. The same
 * holds for methods that are {@code @Transactional}.
 */
public final class WriteTransaction {

    /** Whether the request of this thread has written; null where nothing waits for its answer. */
    private static final ThreadLocal<Held> HELD = new ThreadLocal<>();

    private static final class Held {

        private boolean begun;
    }

    private WriteTransaction() {}

    /** Runs work that stores something, whole or not at all. */
    public static <T> T call(Callable<T> work) {
        Held held = HELD.get();
        if (held == null) {
            return QuarkusTransaction.requiringNew().call(work);
        }
        open(held);
        return QuarkusTransaction.joiningExisting().call(() -> flushed(work));
    }

    /** The same for work that no request waits for and that may take long. */
    public static <T> T call(Duration atMost, Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(atMost.toSeconds()))
                .call(work);
    }

    /** The same for work that answers nothing. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs a request whose answer is to be stored in the transaction of what it writes. Whatever goes wrong, nothing of it is
     * stored.
     *
     * @param request asks other services before it writes, never after
     * @param lastWord runs in the transaction, with the answer; gives what is sent
     */
    public static <A> A answering(Callable<? extends A> request, UnaryOperator<A> lastWord) throws Exception {
        Held held = new Held();
        HELD.set(held);
        try {
            A answer = request.call();
            if (!held.begun || !QuarkusTransaction.isActive()) {
                throw new IllegalStateException("written past WriteTransaction, so its answer cannot be kept with it");
            }
            A sent = lastWord.apply(answer);
            QuarkusTransaction.commit();
            return sent;
        } finally {
            HELD.remove();
            if (held.begun && QuarkusTransaction.isActive()) {
                QuarkusTransaction.rollback();
            }
        }
    }

    /** Lets a {@code @Transactional} method join the transaction that stays open, where one is to. */
    static <T> T joined(Callable<T> method) throws Exception {
        Held held = HELD.get();
        if (held == null) {
            return method.call();
        }
        open(held);
        return flushed(method);
    }

    private static void open(Held held) {
        if (!held.begun) {
            QuarkusTransaction.begin();
            held.begun = true;
        }
    }

    /** Reads of this connection that Hibernate knows nothing of see what it wrote; and what is refused is refused here. */
    private static <T> T flushed(Callable<T> work) throws Exception {
        T result = work.call();
        Panache.getEntityManager().flush();
        return result;
    }
}
