using Xunit;

namespace Kb.Compiler.Tests.Output;

/// <summary>Tests that set variables of the process: nothing runs beside them.</summary>
[CollectionDefinition(nameof(ChangesEnvironment), DisableParallelization = true)]
public sealed class ChangesEnvironment;
