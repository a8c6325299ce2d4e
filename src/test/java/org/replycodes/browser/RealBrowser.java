package org.replycodes.browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.replycodes.testing.BuiltSite;
import org.replycodes.testing.RealSite;

/**
 * Gives tests a browser in front of the sites. One browser for all test classes that run together.
 */
final class RealBrowser implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String missing = missing();
        return missing.isEmpty() || Machine.mustHaveEverything()
                ? ConditionEvaluationResult.enabled("a browser is here, or has to be")
                : ConditionEvaluationResult.disabled("not on this machine: " + missing);
    }

    private static String missing() {
        return Stream.of(
                        missing(Machine.chromium(), "Chromium"),
                        missing(Machine.node(), "Node"),
                        missing(Machine.axe(), "axe-core, which .ci/run fetches"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> missing(Optional<Path> tool, String name) {
        return tool.isPresent() ? Optional.empty() : Optional.of(name);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (!missing().isEmpty()) {
            fail("CI=true asks for every test, but this machine lacks: " + missing());
        }
        // First the site, so that it is deleted after the browser has left it.
        BuiltSite site = new RealSite().resolveParameter(parameter, context);
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RealBrowser.class))
                .getOrComputeIfAbsent(Browsing.class, key -> Browsing.of(site), Browsing.class);
    }
}
