package org.videotracker.script.lua.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.videotracker.script.lua.syntax.Expression.Body;
import org.videotracker.script.lua.syntax.Expression.Call;
import org.videotracker.script.lua.syntax.Expression.Chain;
import org.videotracker.script.lua.syntax.Expression.Field;
import org.videotracker.script.lua.syntax.Expression.Fixed;
import org.videotracker.script.lua.syntax.Expression.Index;
import org.videotracker.script.lua.syntax.Expression.Member;
import org.videotracker.script.lua.syntax.Expression.Name;
import org.videotracker.script.lua.syntax.Expression.Parenthesised;
import org.videotracker.script.lua.syntax.Expression.Prefixed;
import org.videotracker.script.lua.syntax.Expression.Suffix;
import org.videotracker.script.lua.syntax.Expression.Suffixed;
import org.videotracker.script.lua.syntax.Expression.Table;
import org.videotracker.script.lua.syntax.Token.Kind;

/** Reads values. */
final class ExpressionReader {
    private static final Set<String> BINARY =
            Set.of("+", "-", "*", "/", "^", "%", "..", "<", "<=", ">", ">=", "==", "~=", "and", "or");

    private final Words words;
    private final FunctionReader functions;
    /** Whether the function that is being read has {@code ...}. */
    private boolean isVariadic = true;

    /** Reads what follows the word {@code function}. */
    @FunctionalInterface
    interface FunctionReader {
        List<Statement> statements(Token opening) throws NotLuaException;
    }

    ExpressionReader(Words words, FunctionReader functions) {
        this.words = words;
        this.functions = functions;
    }

    List<Expression> list() throws NotLuaException {
        List<Expression> values = new ArrayList<>();
        do {
            values.add(one());
        } while (words.takes(","));
        return values;
    }

    Expression one() throws NotLuaException {
        words.enter();
        int begin = words.peek().begin();
        List<Expression> operands = new ArrayList<>(List.of(operand()));
        while (BINARY.contains(words.peek().word())) {
            words.take();
            operands.add(operand());
        }
        words.leave();
        return operands.size() == 1 ? operands.getFirst() : new Chain(begin, words.end(), operands);
    }

    private Expression operand() throws NotLuaException {
        int begin = words.peek().begin();
        List<String> operators = new ArrayList<>();
        while (words.isNext("not", "-", "#")) {
            operators.add(words.take().word());
        }
        Expression operand = simple();
        return operators.isEmpty() ? operand : new Prefixed(begin, words.end(), operators, operand);
    }

    private Expression simple() throws NotLuaException {
        Token token = words.peek();
        if (token.is(Kind.NUMBER)) {
            words.take();
            return new Expression.NumberLiteral(token.begin(), token.end(), Literals.number(token.word()));
        }
        if (token.is(Kind.TEXT)) {
            return text();
        }
        if (words.isNext("nil", "true", "false", "...")) {
            if (token.is("...") && !isVariadic) {
                throw words.errorAbout("cannot use '...' outside a vararg function", "Add ... to its parameters.");
            }
            words.take();
            return new Fixed(token.begin(), token.end(), token.word());
        }
        if (token.is("{")) {
            return table();
        }
        if (words.takes("function")) {
            Body body = body(token);
            return new Expression.Function(token.begin(), words.end(), body);
        }
        return suffixed();
    }

    private Expression text() {
        Token token = words.take();
        return new Expression.TextLiteral(token.begin(), token.end(), Literals.text(token.word()));
    }

    /** Parameters and statements of a function whose first word has been taken. */
    Body body(Token opening) throws NotLuaException {
        words.expect("(");
        List<String> parameters = new ArrayList<>();
        boolean outer = isVariadic;
        boolean isVariadicBody = words.takes("...");
        boolean goesOn = !isVariadicBody && !words.isNext(")");
        while (goesOn) {
            isVariadicBody = words.takes("...");
            if (!isVariadicBody) {
                parameters.add(words.expectName().word());
            }
            goesOn = !isVariadicBody && words.takes(",");
        }
        words.expect(")");
        isVariadic = isVariadicBody;
        List<Statement> statements = functions.statements(opening);
        isVariadic = outer;
        return new Body(parameters, statements);
    }

    private Expression table() throws NotLuaException {
        Token opening = words.take();
        List<Field> fields = new ArrayList<>();
        while (!words.isNext("}")) {
            fields.add(field());
            if (!words.takes(",") && !words.takes(";")) {
                break;
            }
        }
        words.close("}", opening);
        return new Table(opening.begin(), words.end(), fields);
    }

    private Field field() throws NotLuaException {
        Token opening = words.peek();
        if (words.takes("[")) {
            Expression key = one();
            words.close("]", opening);
            words.expect("=");
            return new Field(Optional.empty(), Optional.of(key), one());
        }
        if (words.isNamedField()) {
            Name name = name(words.take());
            words.take();
            return new Field(Optional.of(name), Optional.empty(), one());
        }
        return new Field(Optional.empty(), Optional.empty(), one());
    }

    /** A name or something in parentheses, with all that follows it. */
    Expression suffixed() throws NotLuaException {
        Token first = words.peek();
        Expression head = head();
        List<Suffix> suffixes = new ArrayList<>();
        while (words.isNext(".", "[", ":", "(", "{") || words.peek().is(Kind.TEXT)) {
            suffixes.add(suffix(first));
        }
        return suffixes.isEmpty() ? head : new Suffixed(first.begin(), words.end(), head, suffixes);
    }

    private Expression head() throws NotLuaException {
        Token first = words.peek();
        if (words.takes("(")) {
            Expression inner = one();
            words.close(")", first);
            return new Parenthesised(first.begin(), words.end(), inner);
        }
        if (!first.is(Kind.NAME)) {
            throw words.noValue();
        }
        return name(words.take());
    }

    private static Name name(Token token) {
        return new Name(token.begin(), token.end(), token.word());
    }

    private Suffix suffix(Token first) throws NotLuaException {
        Token opening = words.peek();
        if (words.takes(".")) {
            Name name = name(words.expectName());
            return new Member(opening.begin(), words.end(), name);
        }
        if (words.takes("[")) {
            Expression key = one();
            words.close("]", opening);
            return new Index(opening.begin(), words.end(), key);
        }
        Optional<Name> method = words.takes(":") ? Optional.of(name(words.expectName())) : Optional.empty();
        List<Expression> arguments = arguments(first);
        return new Call(opening.begin(), words.end(), method, arguments);
    }

    private List<Expression> arguments(Token first) throws NotLuaException {
        Token opening = words.peek();
        if (opening.is(Kind.TEXT)) {
            return List.of(text());
        }
        if (opening.is("{")) {
            return List.of(table());
        }
        if (!words.takes("(")) {
            String form = first.word() + ":method()";
            throw words.error("function arguments expected", "A colon is followed by a call, as in " + form + ".");
        }
        List<Expression> arguments = words.isNext(")") ? List.of() : list();
        words.close(")", opening);
        return arguments;
    }
}
