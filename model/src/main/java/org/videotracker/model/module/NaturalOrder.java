package org.videotracker.model.module;

import java.util.Comparator;

/** Names as people sort them: numbers within them count as numbers, and case only where nothing else differs. */
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            boolean numbers = isDigit(a.charAt(i)) && isDigit(b.charAt(j));
            int endOfA = numbers ? endOfNumber(a, i) : i + 1;
            int endOfB = numbers ? endOfNumber(b, j) : j + 1;
            int order = numbers
                    ? compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB))
                    : Character.compare(Character.toLowerCase(a.charAt(i)), Character.toLowerCase(b.charAt(j)));
            if (order != 0) {
                return order;
            }
            i = endOfA;
            j = endOfB;
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order != 0 ? order : a.compareTo(b);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Of any length, so that no number is too large. */
    private static int compareNumbers(String a, String b) {
        String x = withoutZeros(a);
        String y = withoutZeros(b);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static String withoutZeros(String number) {
        int first = 0;
        while (first < number.length() - 1 && number.charAt(first) == '0') {
            first++;
        }
        return number.substring(first);
    }
}
