using System.Reflection;
using System.Reflection.Emit;

namespace Throughline.Server.Tests.Figures;

/// <summary>One instruction of a compiled method.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Operand">The member, type or string that it does it with; else null.</param>
internal sealed record Instruction(OpCode Code, object? Operand);

/// <summary>Reads compiled methods, so that a test can say what they do rather than how their source is written.</summary>
internal static class Instructions
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>All methods of a type, of its closures and of its state machines.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return [.. type.GetMethods(all), .. type.GetConstructors(all), .. type.GetNestedTypes(all).SelectMany(MethodsOf)];
    }

    /// <summary>The instructions of a method in order; none for an abstract one.</summary>
    public static IReadOnlyList<Instruction> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } bytes) return [];
        var found = new List<Instruction>();
        for (var at = 0; at < bytes.Length;)
        {
            var code = Codes[bytes[at] == 0xFE ? (bytes[at] << 8) | bytes[at + 1] : bytes[at]];
            at += code.Size;
            found.Add(new Instruction(code, Operand(method, code, bytes, at)));
            at += Length(code, bytes, at);
        }

        return found;
    }

    private static object? Operand(MethodBase method, OpCode code, byte[] bytes, int at)
    {
        if (code.OperandType is not (OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok or OperandType.InlineString)) return null;
        var token = BitConverter.ToInt32(bytes, at);
        if (code.OperandType == OperandType.InlineString) return method.Module.ResolveString(token);
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, method.IsGenericMethod ? method.GetGenericArguments() : null);
    }

    private static int Length(OpCode code, byte[] bytes, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(bytes, at)),
        _ => 4,
    };
}
