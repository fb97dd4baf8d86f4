using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Throughline.Server.Formatting;

namespace Throughline.Server.Tests.Figures;

/// <summary>Finds where compiled code makes text of a number that is no figure.</summary>
internal static class BareNumbers
{
    // What a browser lays out by, and nobody reads.
    private static readonly string[] Layout = ["colspan", "rowspan", "value", "width", "height"];

    private static readonly HashSet<Type> Numbers =
    [
        typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(Int128), typeof(UInt128), typeof(float), typeof(double), typeof(decimal), typeof(TimeSpan),
    ];

    /// <summary>Whether a value of this type is a number or a length of time.</summary>
    public static bool IsNumber(Type type) => Numbers.Contains(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>Every place in a component that writes a number as it is, in words.</summary>
    public static IEnumerable<string> RenderedBy(Type component) =>
        Instructions.MethodsOf(component).SelectMany(method => RenderedIn(Instructions.Of(method)).Select(what => $"{component.Name}: {what}")).Distinct();

    /// <summary>Every call of a type that gives a formatter a number instead of a figure, in words.</summary>
    public static IEnumerable<string> FormattedBy(Type type) =>
        Instructions.MethodsOf(type).SelectMany(Instructions.Of)
            .Where(instruction => instruction.Operand is MethodBase called && FormatsNumbers(called))
            .Select(instruction => $"{type.Name}: gives a number to {Name((MethodBase)instruction.Operand!)}").Distinct();

    private static IEnumerable<string> RenderedIn(IReadOnlyList<Instruction> instructions)
    {
        for (var i = 0; i < instructions.Count; i++)
        {
            if (instructions[i] is { Operand: MethodBase called } && WritesNumber(called)) yield return $"writes a number by {Name(called)}";
            if (instructions[i].Operand is not Type type || !IsNumber(type)) continue;
            if (instructions[i].Code == OpCodes.Constrained && instructions[i + 1].Operand is MethodBase { Name: nameof(ToString) }) yield return "writes a number by ToString";
            if (instructions[i].Code == OpCodes.Box && !IsLaidOutOrPassedOn(instructions, i)) yield return $"puts a {type.Name} into its text";
        }
    }

    private static bool WritesNumber(MethodBase called) =>
        (called.Name == nameof(ToString) && IsNumber(called.DeclaringType!))
        || (called.IsGenericMethod && called.GetGenericArguments().Any(IsNumber) && (called.DeclaringType == typeof(string) || called.DeclaringType == typeof(DefaultInterpolatedStringHandler)));

    // A boxed number may be a parameter of another component, the key that tells rows apart, or an attribute that lays out.
    private static bool IsLaidOutOrPassedOn(IReadOnlyList<Instruction> instructions, int box)
    {
        var call = instructions.Skip(box + 1).First(instruction => instruction.Operand is MethodBase).Operand as MethodBase;
        var attribute = instructions.Take(box).LastOrDefault(instruction => instruction.Operand is string)?.Operand as string;
        return call!.Name switch
        {
            "AddComponentParameter" or "SetKey" => true,
            "AddAttribute" => Layout.Contains(attribute),
            _ => false,
        };
    }

    private static bool FormatsNumbers(MethodBase called) =>
        called.DeclaringType?.Namespace == typeof(FigureText).Namespace
        && called.DeclaringType != typeof(ListLength)
        && called.GetParameters().Any(parameter => IsNumber(parameter.ParameterType));

    private static string Name(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";
}
