package kr.hwanryu.storage;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Stands before the interceptor that begins transactions: a {@code @Transactional} method is a {@link WriteTransaction} too. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 199)
class TransactionalWrites {

    @AroundInvoke
    Object join(InvocationContext method) throws Exception {
        return WriteTransaction.joined(method::proceed);
    }
}
