package org.replycodes.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.replycodes.build.LoadedSite;

/** Gives tests the real content as it is read, without building its pages. Read once for all. */
public final class RealSource implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LoadedSite.class;
    }

    @Override
    public LoadedSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RealSource.class))
                .getOrComputeIfAbsent(
                        LoadedSite.class,
                        key -> BuiltSite.load(RealSite.folders(Path.of("unused"))),
                        LoadedSite.class);
    }
}
