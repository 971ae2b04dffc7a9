package org.videotracker.script.lua.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.syntax.Expression.Body;
import org.videotracker.script.lua.syntax.Expression.Call;
import org.videotracker.script.lua.syntax.Expression.Index;
import org.videotracker.script.lua.syntax.Expression.Member;
import org.videotracker.script.lua.syntax.Expression.Name;
import org.videotracker.script.lua.syntax.Expression.Suffixed;
import org.videotracker.script.lua.syntax.Statement.Branch;
import org.videotracker.script.lua.syntax.Token.Kind;

/** Reads statements. */
final class StatementReader {
    private final Words words;
    private final ExpressionReader expressions;
    /** How many loops are open in the function that is being read. */
    private int loops;

    StatementReader(Words words) {
        this.words = words;
        expressions = new ExpressionReader(words, this::functionStatements);
    }

    List<Statement> chunk() throws NotLuaException {
        List<Statement> statements = block();
        if (!words.peek().is(Kind.END)) {
            boolean isAfterReturn = !statements.isEmpty() && statements.getLast() instanceof Statement.Return;
            throw words.error("'<eof>' expected", SyntaxHint.ofNoEnd(isAfterReturn, words.peek()));
        }
        return statements;
    }

    private List<Statement> functionStatements(Token opening) throws NotLuaException {
        int outer = loops;
        loops = 0;
        List<Statement> statements = block();
        words.close("end", opening);
        loops = outer;
        return statements;
    }

    private List<Statement> block() throws NotLuaException {
        List<Statement> statements = new ArrayList<>();
        while (!words.peek().is(Kind.END) && !words.isNext("end", "else", "elseif", "until")) {
            if (words.takes(";")) {
                continue;
            }
            Token first = words.peek();
            words.enter();
            statements.add(statement(first));
            words.leave();
            if (first.is("return")) {
                break;
            }
        }
        return statements;
    }

    private List<Statement> loopBody() throws NotLuaException {
        loops++;
        List<Statement> statements = block();
        loops--;
        return statements;
    }

    private Statement statement(Token first) throws NotLuaException {
        if (!first.is(Kind.KEYWORD) && !first.is(Kind.SYMBOL)) {
            return expressionStatement(first);
        }
        return switch (first.word()) {
            case "if" -> condition(first);
            case "while" -> whileLoop(first);
            case "do" -> {
                words.take();
                List<Statement> body = block();
                words.close("end", first);
                yield new Statement.Do(first.begin(), words.end(), body);
            }
            case "for" -> forLoop(first);
            case "repeat" -> repeatLoop(first);
            case "function" -> functionDefinition(first);
            case "local" -> local(first);
            case "return" -> returned(first);
            case "break" -> {
                if (loops == 0) {
                    throw words.errorAbout("'break' outside a loop", "");
                }
                words.take();
                yield new Statement.Break(first.begin(), words.end());
            }
            case "goto" -> {
                words.take();
                String label = words.expectName().word();
                yield new Statement.Goto(first.begin(), words.end(), label);
            }
            case "::" -> {
                words.take();
                String name = words.expectName().word();
                words.expect("::");
                yield new Statement.Label(first.begin(), words.end(), name);
            }
            default -> expressionStatement(first);
        };
    }

    private Statement condition(Token first) throws NotLuaException {
        List<Branch> branches = new ArrayList<>();
        do {
            words.take();
            Expression condition = expressions.one();
            words.expect("then");
            branches.add(new Branch(condition, block()));
        } while (words.isNext("elseif"));
        Optional<List<Statement>> otherwise = words.takes("else") ? Optional.of(block()) : Optional.empty();
        words.close("end", first);
        return new Statement.If(first.begin(), words.end(), branches, otherwise);
    }

    private Statement whileLoop(Token first) throws NotLuaException {
        words.take();
        Expression condition = expressions.one();
        words.expect("do");
        List<Statement> body = loopBody();
        words.close("end", first);
        return new Statement.While(first.begin(), words.end(), condition, body);
    }

    private Statement repeatLoop(Token first) throws NotLuaException {
        words.take();
        List<Statement> body = loopBody();
        words.close("until", first);
        Expression condition = expressions.one();
        return new Statement.Repeat(first.begin(), words.end(), body, condition);
    }

    private Statement forLoop(Token first) throws NotLuaException {
        words.take();
        List<String> names = names();
        boolean isNumeric = names.size() == 1 && words.takes("=");
        if (!isNumeric && !words.takes("in")) {
            throw words.error("'=' or 'in' expected", "");
        }
        List<Expression> values = expressions.list();
        if (isNumeric && (values.size() < 2 || values.size() > 3)) {
            throw words.errorAbout("for needs a first and a last number, and perhaps a step", "As in for i = 1, 8 do.");
        }
        words.expect("do");
        List<Statement> body = loopBody();
        words.close("end", first);
        return isNumeric
                ? new Statement.NumericFor(first.begin(), words.end(), names.getFirst(), values, body)
                : new Statement.GenericFor(first.begin(), words.end(), names, values, body);
    }

    private List<String> names() throws NotLuaException {
        List<String> names = new ArrayList<>();
        do {
            names.add(words.expectName().word());
        } while (words.takes(","));
        return names;
    }

    private Statement functionDefinition(Token first) throws NotLuaException {
        words.take();
        String name = words.expectName().word();
        boolean isMember = false;
        while (words.takes(".")) {
            words.expectName();
            isMember = true;
        }
        if (words.takes(":")) {
            words.expectName();
            isMember = true;
        }
        Body body = expressions.body(first);
        return new Statement.FunctionDefinition(first.begin(), words.end(), name, isMember, body);
    }

    private Statement local(Token first) throws NotLuaException {
        words.take();
        Token second = words.peek();
        if (words.takes("function")) {
            String name = words.expectName().word();
            Body body = expressions.body(second);
            return new Statement.LocalFunction(first.begin(), words.end(), name, body);
        }
        List<String> names = names();
        List<Expression> values = words.takes("=") ? expressions.list() : List.of();
        return new Statement.Local(first.begin(), words.end(), names, values);
    }

    private Statement returned(Token first) throws NotLuaException {
        words.take();
        boolean isBare = words.peek().is(Kind.END) || words.isNext("end", "else", "elseif", "until", ";");
        List<Expression> values = isBare ? List.of() : expressions.list();
        int end = words.end();
        words.takes(";");
        return new Statement.Return(first.begin(), end, values);
    }

    private Statement expressionStatement(Token first) throws NotLuaException {
        Expression value = expressions.suffixed();
        if (words.isNext("=", ",")) {
            return assignment(first, value);
        }
        if (value instanceof Suffixed call && call.suffixes().getLast() instanceof Call) {
            return new Statement.CallStatement(first.begin(), words.end(), call);
        }
        throw words.noStatement(first);
    }

    private Statement assignment(Token first, Expression target) throws NotLuaException {
        List<Expression> targets = new ArrayList<>(List.of(target));
        requireTarget(target);
        while (words.takes(",")) {
            targets.add(expressions.suffixed());
            requireTarget(targets.getLast());
        }
        words.expect("=");
        List<Expression> values = expressions.list();
        return new Statement.Assignment(first.begin(), words.end(), targets, values);
    }

    private void requireTarget(Expression target) throws NotLuaException {
        boolean isTarget = target instanceof Name
                || target instanceof Suffixed(int begin, int end, Expression head, var suffixes)
                        && (suffixes.getLast() instanceof Member || suffixes.getLast() instanceof Index);
        if (!isTarget) {
            throw words.error("syntax error", "Only names and fields can be assigned to.");
        }
    }
}
