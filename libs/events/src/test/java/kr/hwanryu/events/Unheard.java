package kr.hwanryu.events;

import jakarta.inject.Singleton;
import java.util.Set;

/** Follows a feed that is away. */
@Singleton
class Unheard implements EventHandler {

    @Override
    public String feed() {
        return "away";
    }

    @Override
    public Set<String> types() {
        return Set.of("kr.hwanryu.letter.sent");
    }

    @Override
    public void apply(ReceivedEvent event) {
        throw new IllegalStateException("nobody is there to tell of this");
    }
}
