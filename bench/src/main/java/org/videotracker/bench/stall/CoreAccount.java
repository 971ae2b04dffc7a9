package org.videotracker.bench.stall;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What the scheduler says of the threads of this process: how long each was ready to run and had no core ({@code schedstat} of
 * proc(5)). The control loop says what happened to another thread, this what happened to those that matter. Only Linux keeps that
 * account; elsewhere there are no stalls to see.
 */
public final class CoreAccount implements AutoCloseable {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final long PERIOD_NANOS = 5_000_000;
    private static final int LOOKS_PER_SEARCH = 100;
    private static final long SHORTEST_STALL_NANOS = 50_000;

    private final Map<Path, Account> accounts = new HashMap<>();
    private final Thread watching;
    private volatile boolean closed;

    /** Begins to watch every thread there is, and those that come. */
    public CoreAccount() throws IOException {
        findThreads();
        watching = Thread.ofPlatform().name("vt-bench-cores").daemon().start(this::watch);
    }

    private synchronized void findThreads() throws IOException {
        if (Files.isDirectory(TASKS)) {
            try (Stream<Path> tasks = Files.list(TASKS)) {
                for (Path task : tasks.toList()) {
                    if (!accounts.containsKey(task)) {
                        open(task);
                    }
                }
            }
        }
    }

    private void open(Path task) {
        try {
            String name = Files.readString(task.resolve("comm")).strip();
            accounts.put(task, new Account(name, task.resolve("schedstat")));
        } catch (IOException ended) {
            // a thread that is gone already delays nobody
        }
    }

    private void watch() {
        long before = System.nanoTime();
        try {
            for (int looks = 1; !closed; looks++) {
                LockSupport.parkNanos(PERIOD_NANOS);
                look(before);
                before = System.nanoTime();
                if (looks % LOOKS_PER_SEARCH == 0) {
                    findThreads();
                }
            }
        } catch (IOException unreadable) {
            // what is not seen explains nothing
        }
    }

    private synchronized void look(long before) {
        for (Account account : accounts.values()) {
            long waited = account.waited();
            if (waited >= SHORTEST_STALL_NANOS) {
                long now = System.nanoTime();
                account.stalls.add(new Stall(Math.min(before, now - waited), now, waited));
            }
        }
    }

    /** When threads of such a name had no core, taken together. After {@link #close}. */
    public Stalls stallsOf(String... names) {
        List<Stall> all = new ArrayList<>();
        accounts.values().stream()
                .filter(account -> List.of(names).contains(account.name))
                .forEach(account -> all.addAll(account.stalls.all()));
        return Stalls.ofAny(all);
    }

    /** When each thread had no core. After {@link #close}. */
    public Collection<Stalls> stallsOfEach() {
        return accounts.values().stream().map(account -> account.stalls).toList();
    }

    @Override
    public void close() {
        closed = true;
        try {
            watching.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        accounts.values().forEach(Account::close);
    }

    /** The account of one thread. */
    private static final class Account {
        private final String name;
        private final Stalls stalls = new Stalls();
        private final FileChannel file;
        private final ByteBuffer text = ByteBuffer.allocate(128);
        private long waitedBefore;

        Account(String name, Path schedstat) throws IOException {
            this.name = name;
            file = FileChannel.open(schedstat);
            waited();
        }

        /** How long it waited since the last look; 0 once the thread has ended. */
        final long waited() {
            try {
                text.clear();
                int length = Math.max(0, file.read(text, 0));
                String[] fields = new String(text.array(), 0, length, StandardCharsets.US_ASCII).split(" ", 3);
                long total = fields.length < 2 ? waitedBefore : Long.parseLong(fields[1]);
                long since = total - waitedBefore;
                waitedBefore = total;
                return since;
            } catch (IOException ended) {
                return 0;
            }
        }

        void close() {
            try {
                file.close();
            } catch (IOException harmless) {
                // nothing was written
            }
        }
    }
}
