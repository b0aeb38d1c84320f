using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;

namespace Kb.Cli.Building;

/// <summary>What a build knows before it reads a source.</summary>
/// <param name="Model">As <see cref="ModelChoice.Named"/> says it.</param>
/// <param name="Stamps">Of the inputs, taken before any is read.</param>
/// <param name="Options">Everything else that the result depends on.</param>
/// <param name="Diagnostics">What the settings reported; the build adds its own.</param>
internal sealed record BuildStart(WorkspaceFolder Workspace, Settings Settings, string Model, FileTableDraft Stamps, string Options, DiagnosticBag Diagnostics);
